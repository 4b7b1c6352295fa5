import { expect, test } from 'vitest';
import { type PackageDraft, rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';

const CALL = '2021-06-04-leaders-call';

test.each([
  ['Tran Dong', 'Trần Đồng', '陈冬', 1],
  ['Trần Đông', 'Trần Đông', '陈冬', 1],
  ['Lê Đông', 'Lê Đông', '黎冬', 0],
])('a person %s beside Trần Đông: %s %s', (en, vi, zh, count) => {
  const problems = problemsOf(({ people }) =>
    Object.assign(rowOf(people, 'an-binh'), { name: { en, vi, zh } }),
  );
  const expected = {
    kind: 'same-name',
    severity: 'warning',
    file: 'people.json',
    row: 'tran-dong',
    field: 'name',
  };
  expect(problems).toEqual(Array.from({ length: count }, () => expect.objectContaining(expected)));
});

test('unless the two are said to be two people', () => {
  const problems = problemsOf(({ people }) => {
    const name = { en: 'Trần Đông', vi: 'Trần Đông', zh: '陈冬' };
    Object.assign(rowOf(people, 'an-binh'), { name, distinctFrom: ['tran-dong'] });
  });
  expect(problems).toEqual([]);
});

const again = (draft: PackageDraft) => {
  const copy = structuredClone(rowOf(draft.events, CALL));
  draft.events.push({ ...copy, id: '2021-06-04-another-call', type: 'visit', related: [] });
  draft.ledger.events.push('2021-06-04-another-call');
};

test('an event of the same date and people is a warning', () => {
  expect(problemsOf(again)).toMatchObject([
    { kind: 'same-event', severity: 'warning', file: 'events.json', row: CALL, field: 'date' },
  ]);
});

test('unless the two are related to one another, or differ', () => {
  const related = problemsOf((draft) => {
    again(draft);
    rowOf(draft.events, CALL).related.push('2021-06-04-another-call');
    rowOf(draft.events, '2021-06-04-another-call').related.push(CALL);
  });
  const different = problemsOf((draft) => {
    again(draft);
    rowOf(draft.events, '2021-06-04-another-call').participants.push({
      person: 'tran-dong',
      capacity: 'guest',
    });
  });
  expect([related, different]).toEqual([[], []]);
});

import { expect, test } from 'vitest';
import { type PackageDraft, rowOf, tenureOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';

const CALL = '2021-06-04-leaders-call';
const NOTE = { en: 'Elected that week.', vi: 'Được bầu trong tuần đó.', zh: '当周当选。' };

const named = ({ events }: PackageDraft) => rowOf(events, CALL).participants;
const term = (draft: PackageDraft) => tenureOf(draft, 'vn-leader', 'an-binh');

test('an office its holder did not have then is an error that says when it was held', () => {
  expect(problemsOf((draft) => Object.assign(term(draft), { start: '2021-06-05' }))).toEqual([
    {
      kind: 'not-in-office',
      severity: 'error',
      file: 'events.json',
      row: CALL,
      field: 'participants[0].office',
      what: 'an-binh was not vn-leader on 2021-06-04 according to tenures.json (held: 2021-06-05 – 2024-05-01)',
      mend: 'correct the office or the date, add the tenure with its source, or say why in the participant’s note',
    },
  ]);
});

test.each<[string, (draft: PackageDraft) => void, boolean]>([
  ['never held', (draft) => Object.assign(named(draft)[1] ?? {}, { office: 'vn-ambassador' }), false],
  ['left before', (draft) => Object.assign(term(draft), { end: '2021-06-03' }), false],
  ['left that day', (draft) => Object.assign(term(draft), { end: '2022-11-01' }), true],
  ['perhaps in office: a month', (draft) => Object.assign(term(draft), { start: '2021-06' }), true],
  ['perhaps in office: open start', (draft) => Object.assign(term(draft), { start: '../2022-10' }), true],
  ['in office to this day', (draft) => Object.assign(term(draft), { end: null, acting: true }), true],
  [
    'explained by a note',
    (draft) => {
      Object.assign(term(draft), { start: '2021-06-05' });
      Object.assign(named(draft)[0] ?? {}, { note: NOTE });
    },
    true,
  ],
  ['without an office', (draft) => named(draft).push({ person: 'tran-dong', capacity: 'guest' }), true],
])('%s', (_name, change, isFine) => {
  const found = problemsOf(change).filter(({ kind, row }) => kind === 'not-in-office' && row === CALL);
  expect(found).toHaveLength(isFine ? 0 : 1);
});

test('a point by someone absent is a warning', () => {
  const problems = problemsOf(({ events }) =>
    Object.assign(rowOf(events, CALL).points[0] ?? {}, { by: ['an-binh', 'tran-dong'] }),
  );
  expect(problems).toMatchObject([
    { kind: 'not-present', severity: 'warning', file: 'events.json', row: CALL, field: 'points[0].by' },
  ]);
});

test.each<[string, object, number]>([
  ['without a word on the post', {}, 1],
  ['in a role told in words', { role: { en: 'Adviser', vi: 'Cố vấn', zh: '顾问' } }, 0],
])('someone not in office, %s', (_name, fields, count) => {
  const problems = problemsOf(({ events, tenures }) => {
    rowOf(events, CALL).participants.push({ person: 'tran-dong', capacity: 'guest', ...fields });
    tenures.splice(0, tenures.length, ...tenures.filter(({ person }) => person !== 'tran-dong'));
  });
  expect(problems.filter(({ kind, row }) => kind === 'no-post' && row === CALL)).toHaveLength(count);
});

import { expect, test } from 'vitest';
import { type PackageDraft, tenureOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

type Term = Partial<PackageDraft['tenures'][number]>;

const NOTE = { en: 'Nobody was appointed.', vi: 'Chưa bổ nhiệm ai.', zh: '无人任职。' };

/** Problems of the seat when its two holders' terms are changed. */
function seat(first: Term, second: Term = {}): readonly Problem[] {
  return problemsOf((draft) => {
    Object.assign(tenureOf(draft, 'vn-leader', 'an-binh'), first);
    Object.assign(tenureOf(draft, 'vn-leader', 'tran-dong'), second);
  });
}

test('two in one seat at once is an error that says from when to when', () => {
  expect(seat({ end: '2024-05-03' })).toEqual([
    {
      kind: 'overlap',
      severity: 'error',
      file: 'tenures.json',
      row: 'vn-leader / an-binh / 2020-01-10',
      field: 'end',
      what: 'overlaps with tran-dong from 2024-05-01 to 2024-05-03',
      mend: 'correct the dates, or mark one of them acting',
    },
  ]);
});

test.each<[string, Term, Term, readonly string[]]>([
  ['a hand-over on one day', { end: '2024-05-01' }, {}, []],
  ['a hand-over from day to day', { end: '2024-04-30' }, {}, []],
  ['an end known to the month', { end: '2024-05' }, {}, []],
  [
    'an end somewhere in an interval',
    { end: '2023-09-05/2025-01-15' },
    { start: '2023-09-05/2025-01-15' },
    [],
  ],
  ['an end not known', { end: '2023-09-05/..' }, {}, []],
  ['both still in office', { end: null }, {}, ['overlap']],
  ['one of the two acting', { end: null }, { acting: true }, []],
  ['both acting', { end: null, acting: true }, { acting: true }, ['overlap']],
  ['a gap', {}, { start: '2024-06-01' }, ['gap']],
  ['a gap explained before', { note: NOTE }, { start: '2024-06-01' }, []],
  ['a gap explained after', {}, { start: '2024-06-01', note: NOTE }, []],
  ['a gap that may be none', { end: '2024' }, { start: '2024-06-01' }, []],
  ['a start after the end', { start: '2025' }, {}, ['tenure']],
  ['a reason without an end', {}, { endReason: 'resigned' }, ['tenure']],
])('%s: %j %j', (_name, first, second, kinds) => {
  const about = ['overlap', 'gap', 'tenure'];
  const found = seat(first, second).map(({ kind }) => kind);
  expect(found.filter((kind) => about.includes(kind))).toEqual(kinds);
});

test('a gap is a warning that says from when to when', () => {
  expect(seat({}, { start: '2024-06-01' })).toMatchObject([
    {
      severity: 'warning',
      row: 'vn-leader / tran-dong / 2024-06-01',
      field: 'start',
      what: 'nobody is recorded from 2024-05-02 to 2024-05-31, after an-binh',
    },
  ]);
});

test('many may sit on a council at once', () => {
  const problems = problemsOf((draft) => {
    draft.tenures.push({ ...tenureOf(draft, 'cn-council-member', 'li-hua'), person: 'tran-dong' });
  });
  expect(problems).toEqual([]);
});

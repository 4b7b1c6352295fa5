import { expect, test } from 'vitest';
import type { PackageDraft } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';

const NOTE = { en: 'Visits.', vi: 'Các chuyến thăm.', zh: '访问。' };
const periods =
  (...spans: readonly (readonly [number, number])[]) =>
  (draft: PackageDraft) => {
    draft.coverage.periods = spans.map(([from, to]) => ({ from, to, completeness: 'partial', note: NOTE }));
  };

test.each([
  ['one after another', periods([2019, 2021], [2022, 2024]), []],
  ['with years between', periods([2019, 2021], [2023, 2024]), ['from', 'periods']],
  ['that overlap', periods([2019, 2022], [2022, 2024]), ['from']],
  ['turned round', periods([2024, 2019]), ['to', 'periods', 'periods', 'periods']],
  ['that leave out years of events', periods([2022, 2024]), ['periods']],
])('periods %s', (_name, change, fields) => {
  const found = problemsOf(change).filter(({ kind }) => kind === 'coverage');
  expect(found.map(({ field }) => field)).toEqual(fields);
});

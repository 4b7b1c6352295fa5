import { expect, test } from 'vitest';
import { type PackageDraft, rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

const NOTE = { en: 'Rounded by the source.', vi: 'Nguồn đã làm tròn.', zh: '来源已四舍五入。' };

const setValue = (id: string, valueUsdBn: number) => (draft: PackageDraft) => {
  Object.assign(rowOf(draft.trade, id), { valueUsdBn });
  Object.assign(rowOf(draft.trade, '2023-total'), { growthPct: null });
};

test.each([
  [175.6, true],
  [175.7, true],
  [175.75, false],
  [175.8, false],
  [176, true],
  [177, false],
])('57.7 + 117.9 as %d: within rounding %s', (total, fits) => {
  const expected = { kind: 'trade-sum', severity: 'error', row: '2022-total', field: 'valueUsdBn' };
  expect(problemsOf(setValue('2022-total', total))).toEqual(fits ? [] : [expect.objectContaining(expected)]);
});

test.each<[string, (draft: PackageDraft) => void, readonly Partial<Problem>[]]>([
  [
    'a sum explained in a note is not told of again',
    (draft) => {
      setValue('2022-total', 180.2)(draft);
      rowOf(draft.trade, '2022-total').note = NOTE;
    },
    [],
  ],
  [
    'exports without imports',
    (draft) => {
      draft.trade = draft.trade.filter(({ id }) => id !== '2022-imports');
      draft.ledger.trade = draft.trade.map(({ id }) => id);
    },
    [{ kind: 'trade-partner', severity: 'warning', file: 'trade.json', row: '2022-exports', field: 'flow' }],
  ],
  [
    'a period that is no plain year or month',
    (draft) => {
      draft.trade = [{ ...rowOf(draft.trade, '2022-total'), period: '2022~' }];
      draft.ledger.trade = ['2022-total'];
    },
    [
      {
        kind: 'trade-period',
        severity: 'error',
        row: '2022-total',
        field: 'period',
        mend: 'write YYYY, YYYY-MM or YYYY-MM/YYYY-MM',
      },
    ],
  ],
  [
    'another figure of the same reporter, unexplained',
    (draft) => {
      draft.trade.push({ ...rowOf(draft.trade, '2022-total'), id: '2022-total-later', note: NOTE });
      draft.ledger.trade.push('2022-total-later');
    },
    [{ kind: 'trade-disagreement', severity: 'error', row: '2022-total', field: 'note' }],
  ],
  [
    'another figure of the same reporter, both explained',
    (draft) => {
      rowOf(draft.trade, '2022-total').note = NOTE;
      draft.trade.push({ ...rowOf(draft.trade, '2022-total'), id: '2022-total-later' });
      draft.ledger.trade.push('2022-total-later');
    },
    [],
  ],
  [
    'another figure of another reporter',
    (draft) => {
      draft.trade.push({
        ...rowOf(draft.trade, '2022-total'),
        id: '2022-total-cn',
        reporter: 'cn-customs',
        valueUsdBn: 234.9,
      });
      draft.ledger.trade.push('2022-total-cn');
    },
    [],
  ],
])('%s', (_name, change, expected) => {
  expect(problemsOf(change)).toEqual(expected.map((problem) => expect.objectContaining(problem)));
});

import { describe, expect, test } from 'vitest';
import { rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import { roundingOf } from './rounding';

const NOTE = { en: 'On a later figure.', vi: 'So với số liệu sau.', zh: '以修订数为基数。' };

describe('171.9 after 175.6 is −2.1 %', () => {
  test.each([
    [-2.1, true],
    [-2.2, true],
    [-2.05, true],
    [-2, true],
    [-2.4, false],
    [2.1, false],
    [null, true],
  ])('stated %s: agrees %s', (growthPct, fits) => {
    const found = problemsOf(({ trade }) => Object.assign(rowOf(trade, '2023-total'), { growthPct }));
    const expected = {
      kind: 'trade-growth',
      severity: 'error',
      file: 'trade.json',
      row: '2023-total',
      field: 'growthPct',
    };
    expect(found).toEqual(fits ? [] : [expect.objectContaining(expected)]);
  });
});

test('the error says what the figures give', () => {
  expect(
    problemsOf(({ trade }) => Object.assign(rowOf(trade, '2023-total'), { growthPct: 5.5 })),
  ).toMatchObject([{ what: 'states 5.5 %, but the figures give -2.1 % on 2022-total' }]);
});

test('a note explains another growth; without a year before there is nothing to compare', () => {
  const problems = problemsOf(({ trade }) => {
    Object.assign(rowOf(trade, '2023-total'), { growthPct: 5.5, note: NOTE });
    Object.assign(rowOf(trade, '2022-total'), { growthPct: 5.5 });
  });
  expect(problems).toEqual([]);
});

test('figures written without decimals allow for their rounding', () => {
  const problems = problemsOf(({ trade }) => {
    Object.assign(rowOf(trade, '2022-total'), { valueUsdBn: 176 });
    Object.assign(rowOf(trade, '2023-total'), { valueUsdBn: 172, growthPct: -2.7 });
  });
  expect(problems).toEqual([]);
});

test.each([
  [252, 0.5],
  [175.6, 0.05],
  [165.773, 0.0005],
])('rounding of %d is %d', (value, rounding) => {
  expect(roundingOf(value)).toBeCloseTo(rounding, 10);
});

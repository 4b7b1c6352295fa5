import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TradeFigure } from '../dataset/types';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { createFacts } from './facts';
import { mirrorGaps } from './mirrorGap';
import { tradeValues } from './tradeValues';
import type { Chart, ReporterChoice } from './view';

const axis = { firstYear: 2020, lastYear: 2026 };
const valuesOf = (trade: readonly TradeFigure[], chart: Chart, reporter: ReporterChoice = 'vn-customs') =>
  tradeValues(createFacts(aDataset({ trade: [...trade] })), axis, { chart, reporter });
/** `vn-customs 2024 exports 61.2`, with a `*` where it is worked out. */
const written = (...of: Parameters<typeof valuesOf>) =>
  valuesOf(...of).map(
    ({ reporter, year, measure, value, computed }) =>
      `${reporter} ${year} ${measure} ${value}${computed ? '*' : ''}`,
  );

const exports = aFigure({ flow: 'exports', valueUsdBn: 61.2 });
const imports = aFigure({ flow: 'imports', valueUsdBn: 144 });
const total = aFigure({ valueUsdBn: 205.2 });
const theirs = aFigure({ reporter: 'cn-customs', valueUsdBn: 260.65 });
const nobodys = aFigure({ period: '2025', reporter: 'unspecified', valueUsdBn: 252, growthPct: 26.5 });

describe('what the chart draws', () => {
  it.each<[Chart, ReporterChoice, readonly string[]]>([
    ['total', 'vn-customs', ['vn-customs 2024 imports 144', 'vn-customs 2024 exports 61.2']],
    ['total', 'compare', ['vn-customs 2024 total 205.2', 'cn-customs 2024 total 260.65']],
    ['exports', 'vn-customs', ['vn-customs 2024 exports 61.2']],
    ['imports', 'compare', ['vn-customs 2024 imports 144']],
    ['balance', 'compare', ['vn-customs 2024 balance -82.8*']],
    ['growth', 'compare', []],
    ['investment', 'vn-customs', []],
  ])('%s of %s', (chart, reporter, lines) => {
    expect(written([total, exports, imports, theirs], chart, reporter)).toEqual(lines);
  });

  it('keeps a figure of no named reporter apart', () => {
    expect(written([total, nobodys], 'total', 'compare').at(-1)).toBe('unspecified 2025 total 252');
  });
});

describe('the balance', () => {
  it('is of one release or not at all', () => {
    const early = aFigure({ id: 'early', flow: 'imports', status: 'estimate' });
    expect(written([exports, early], 'balance')).toEqual([]);
  });

  it('is what exports are more than imports, whatever the decimals', () => {
    const amount = fc.integer({ min: 0, max: 999_999 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(amount, amount, (out, back) => {
        const [value] = valuesOf(
          [aFigure({ flow: 'exports', valueUsdBn: out }), aFigure({ flow: 'imports', valueUsdBn: back })],
          'balance',
        );
        expect(Math.round((value?.value ?? Number.NaN) * 1000)).toBe(
          Math.round(out * 1000) - Math.round(back * 1000),
        );
        expect(String(value?.value).replace(/^-?\d+\.?/, '').length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('growth', () => {
  const before = aFigure({ period: '2023', valueUsdBn: 100 });
  it.each<[why: string, trade: readonly TradeFigure[], lines: readonly string[]]>([
    [
      'as a source states it',
      [before, aFigure({ growthPct: 7.5, valueUsdBn: 110 })],
      ['vn-customs 2024 growth 7.5'],
    ],
    ['else worked out of two years', [before, aFigure({ valueUsdBn: 110 })], ['vn-customs 2024 growth 10*']],
    [
      'as a less firm row states it rather than worked out',
      [
        before,
        aFigure({ id: 'firm', valueUsdBn: 110 }),
        aFigure({ id: 'p', status: 'preliminary', growthPct: 9 }),
      ],
      ['vn-customs 2024 growth 9'],
    ],
    ['never of two releases', [before, aFigure({ valueUsdBn: 110, status: 'estimate' })], []],
    ['never of two reporters', [before, theirs], []],
    ['never over a missing year', [aFigure({ period: '2022' }), total], []],
    [
      'never of rows whose reporter nobody names',
      [aFigure({ period: '2023', reporter: 'unspecified' }), aFigure({ reporter: 'unspecified' })],
      [],
    ],
    [
      'also where the axis begins',
      [aFigure({ period: '2019', valueUsdBn: 100 }), aFigure({ period: '2020', valueUsdBn: 90 })],
      ['vn-customs 2020 growth -10*'],
    ],
  ])('%s', (_why, trade, lines) => {
    expect(written(trade, 'growth', 'vn-customs')).toEqual(lines);
  });
});

describe('the mirror gap', () => {
  it('is between both authorities, with the higher and the lower', () => {
    const [gap, ...rest] = mirrorGaps(valuesOf([total, theirs, nobodys], 'total', 'compare'));
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({
      year: 2024,
      measure: 'total',
      value: 55.45,
      lower: { reporter: 'vn-customs', value: 205.2 },
      higher: { reporter: 'cn-customs', value: 260.65 },
    });
  });

  it.each<[Chart, number]>([
    ['exports', 1],
    ['balance', 0],
    ['growth', 0],
  ])('of %s: %d', (chart, count) => {
    const both = (['vn-customs', 'cn-customs'] as const).flatMap((reporter) => [
      aFigure({ reporter, growthPct: 3 }),
      aFigure({ reporter, flow: 'exports' }),
      aFigure({ reporter, flow: 'imports' }),
    ]);
    expect(mirrorGaps(valuesOf(both, chart, 'compare'))).toHaveLength(count);
  });
});

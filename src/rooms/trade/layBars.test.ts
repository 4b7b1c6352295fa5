import { describe, expect, it } from 'vitest';
import type { TradeFigure } from '../../dataset/types';
import { createFacts } from '../../query/facts';
import { tradeSeries } from '../../query/tradeSeries';
import { tradeValues } from '../../query/tradeValues';
import type { Chart, ReporterChoice } from '../../query/view';
import { aDataset } from '../../testing/aDataset';
import { aFigure } from '../../testing/aFigure';
import { barLabels } from './barLabels';
import { chartData } from './chartData';
import { layBars } from './layBars';
import { sameDrawing } from './sameDrawing';

const axis = { firstYear: 2023, lastYear: 2024 };
const of = (
  trade: readonly TradeFigure[],
  { reporter = 'vn-customs', chart = 'total' }: { reporter?: ReporterChoice; chart?: Chart } = {},
) => {
  const facts = createFacts(aDataset({ trade: [...trade] }));
  const values = tradeValues(facts, axis, { chart, reporter });
  return chartData(axis, values, tradeSeries(facts, axis, reporter), reporter === 'compare');
};
/** A pixel a billion downwards from 300, a hundred a year. */
const scales = { x: (year: number) => (year - 2023) * 100, y: (value: number) => 300 - value, band: 100 };

const exports = aFigure({ period: '2023', flow: 'exports', valueUsdBn: 60 });
const imports = aFigure({ period: '2023', flow: 'imports', valueUsdBn: 110 });
const total = aFigure({ period: '2023', flow: 'total', valueUsdBn: 171 });
const theirs = aFigure({ period: '2024', reporter: 'cn-customs', valueUsdBn: 260.654 });

describe('bars', () => {
  it('of one reporter stand upon each other, from zero', () => {
    const laid = layBars(of([imports, exports]), scales);
    expect(laid.map(({ of: bar, box }) => [bar.measure, box])).toEqual([
      ['imports', { x: 28, y: 190, width: 44, height: 110 }],
      ['exports', { x: 28, y: 130, width: 44, height: 60 }],
    ]);
  });

  it('of two reporters stand side by side, and none where a year has no figure', () => {
    const laid = layBars(of([total, theirs], { reporter: 'compare' }), scales);
    expect(laid.map(({ box }) => box)).toEqual([
      { x: 18, y: 129, width: 31, height: 171 },
      { x: 151, y: 300 - 260.654, width: 31, height: expect.closeTo(260.654, 6) },
    ]);
  });

  it('hang from zero where a number is below it', () => {
    const [laid] = layBars(of([imports, exports], { chart: 'balance' }), scales);
    expect(laid?.box).toEqual({ x: 28, y: 300, width: 44, height: 50 });
  });
});

describe('labels', () => {
  const labels = (trade: readonly TradeFigure[], reporter: ReporterChoice, band: number) => {
    const data = of(trade, { reporter });
    return barLabels(data, layBars(data, { ...scales, band }), band).map(
      ({ at, value }) => `${at.of.measure} ${at.one.year}: ${value}`,
    );
  };

  it('stand at the latest number of each reporter that has room', () => {
    expect(labels([total, theirs], 'compare', 100)).toEqual(['total 2023: 171', 'total 2024: 260.65']);
    expect(labels([total, theirs], 'compare', 80)).toEqual(['total 2023: 171']);
  });

  it('give the total of the parts as stated, else as added up', () => {
    expect(labels([imports, exports, total], 'vn-customs', 100)).toEqual(['exports 2023: 171']);
    expect(labels([imports, exports], 'vn-customs', 100)).toEqual(['exports 2023: 170']);
  });
});

describe('a drawing', () => {
  const drawn = (trade: readonly TradeFigure[], width = 400) => ({ data: of(trade), width });

  it('is the same where only what is known beyond the numbers differs', () => {
    const noted = { ...total, note: { en: 'Rounded.', vi: 'Làm tròn.', zh: '约数。' } };
    expect(sameDrawing(drawn([total]), drawn([noted]))).toBe(true);
  });

  it.each([
    ['a number', drawn([{ ...total, valueUsdBn: 172 }])],
    ['how firm it is', drawn([{ ...total, status: 'estimate' }])],
    ['a bar', drawn([imports, exports])],
    ['the width', drawn([total], 401)],
  ])('is another where %s differs', (_, other) => {
    expect(sameDrawing(drawn([total]), other)).toBe(false);
  });
});

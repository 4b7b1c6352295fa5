import { describe, expect, it } from 'vitest';
import type { TradeFigure } from '../../dataset/types';
import { createFacts } from '../../query/facts';
import { tradeSeries } from '../../query/tradeSeries';
import { tradeValues } from '../../query/tradeValues';
import type { ReporterChoice } from '../../query/view';
import { aDataset } from '../../testing/aDataset';
import { aFigure } from '../../testing/aFigure';
import { type ChartData, chartData, gaps, hasValues, latestFigures } from './chartData';

const axis = { firstYear: 2020, lastYear: 2025 };
const seriesOf = (trade: readonly TradeFigure[], choice: ReporterChoice = 'vn-customs') =>
  tradeSeries(createFacts(aDataset({ trade: [...trade] })), axis, choice);
function chartOf(trade: readonly TradeFigure[], reporter: ReporterChoice = 'vn-customs') {
  const facts = createFacts(aDataset({ trade: [...trade] }));
  const values = tradeValues(facts, axis, { chart: 'total', reporter });
  return chartData(axis, values, seriesOf(trade, reporter), reporter === 'compare');
}
/** `2023: imports 110.6, exports 61.2`, a line a year that has a figure. */
const drawn = ({ years }: ChartData) =>
  years.filter(hasValues).map(({ year, values }) => {
    const parts = Object.entries(values).map(([key, { value }]) => `${key} ${value}`);
    return `${year}: ${parts.join(', ')}`;
  });

const exports = aFigure({ period: '2023', flow: 'exports', valueUsdBn: 61.2 });
const imports = aFigure({ period: '2023', flow: 'imports', valueUsdBn: 110.6 });
const total = aFigure({ period: '2023', flow: 'total', valueUsdBn: 171.9 });

describe('a year', () => {
  it('with exports and imports is a stack of both; their total would count them twice', () => {
    expect(drawn(chartOf([total, exports, imports]))).toEqual([
      '2023: vn-customs-imports 110.6, vn-customs-exports 61.2',
    ]);
  });

  it.each([
    ['its total alone', [total], '2023: vn-customs-total 171.9'],
    ['a total and one part: the total', [total, exports], '2023: vn-customs-total 171.9'],
    ['imports alone', [imports], '2023: vn-customs-imports 110.6'],
    ['exports alone', [exports], '2023: vn-customs-exports 61.2'],
  ])('with %s', (_what, figures, line) => {
    expect(drawn(chartOf(figures))).toEqual([line]);
  });

  it('without a figure has none: not zero', () => {
    const { years } = chartOf([total]);
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(years.filter(hasValues).map(({ year }) => year)).toEqual([2023]);
  });

  it('whose figure is zero has it', () => {
    expect(drawn(chartOf([aFigure({ period: '2021', valueUsdBn: 0 })]))).toEqual([
      '2021: vn-customs-total 0',
    ]);
  });
});

describe('reporters', () => {
  const theirs = aFigure({ period: '2023', reporter: 'cn-customs', valueUsdBn: 229.8 });
  const nobodys = aFigure({ period: '2025', reporter: 'unspecified', valueUsdBn: 252 });

  it('stand beside each other, one without a name by itself', () => {
    const data = chartOf([total, theirs, nobodys], 'compare');
    expect(drawn(data)).toEqual([
      '2023: vn-customs-total 171.9, cn-customs-total 229.8',
      '2025: unspecified-total 252',
    ]);
    expect(data.bars.map(({ key }) => key)).toEqual([
      'vn-customs-total',
      'cn-customs-total',
      'unspecified-total',
    ]);
  });

  it('have a bar for each flow drawn, however many years draw it', () => {
    const data = chartOf([exports, imports, aFigure({ period: '2022' }), aFigure({ period: '2021' })]);
    expect(data.bars.map(({ measure }) => measure)).toEqual(['total', 'imports', 'exports']);
  });
});

describe('gaps', () => {
  it.each<[years: readonly string[], runs: readonly string[]]>([
    [[], ['2020–2025']],
    [['2023'], ['2020–2022', '2024–2025']],
    [['2020', '2025'], ['2021–2024']],
    [
      ['2021', '2023'],
      ['2020–2020', '2022–2022', '2024–2025'],
    ],
    [['2020', '2021', '2022', '2023', '2024', '2025'], []],
  ])('with figures for %j: %j', (years, runs) => {
    const found = gaps(chartOf(years.map((period) => aFigure({ period }))));
    expect(found.map(({ firstYear, lastYear }) => `${firstYear}–${lastYear}`)).toEqual(runs);
  });
});

describe('the latest total', () => {
  it('is one a reporter, of the latest year that has a total', () => {
    const series = seriesOf(
      [
        aFigure({ period: '2022', valueUsdBn: 175.6 }),
        total,
        aFigure({ period: '2024', flow: 'exports' }),
        aFigure({ period: '2025', reporter: 'unspecified', valueUsdBn: 252 }),
      ],
      'vn-customs',
    );
    expect(latestFigures(series).map(({ valueUsdBn }) => valueUsdBn)).toEqual([171.9, 252]);
  });

  it('gives way to the latest parts where nothing else is on record', () => {
    expect(latestFigures(seriesOf([exports, imports]))).toEqual([exports, imports]);
  });
});

import type { TradeFigure } from '../../dataset/types';
import { type MirrorGap, mirrorGaps } from '../../query/mirrorGap';
import type { TimeAxis } from '../../query/timeAxis';
import type { TradeSeries } from '../../query/tradeSeries';
import type { TradeValue } from '../../query/tradeValues';

/** One bar or part of a stacked bar, over all years. */
export type BarOf = Pick<TradeValue, 'reporter' | 'measure'> & {
  readonly key: string;
  /** Whose goods, or whose figures where two are compared. */
  readonly hue: 'vn' | 'cn' | 'none';
};

/** A year as the chart reads it: each bar's number under its key. */
export type ChartYear = {
  readonly year: number;
  readonly values: Readonly<Record<string, TradeValue>>;
  /** What each reporter gives as the total where its parts are drawn. */
  readonly totals: readonly TradeFigure[];
  readonly gap: MirrorGap | null;
};

export type ChartData = {
  readonly bars: readonly BarOf[];
  readonly years: readonly ChartYear[];
};

function hueOf({ reporter, measure }: TradeValue, compared: boolean): BarOf['hue'] {
  if (reporter === 'unspecified') return 'none';
  if (!compared && measure === 'exports') return 'vn';
  if (!compared && measure === 'imports') return 'cn';
  return reporter === 'vn-customs' || reporter === 'vn-mpi' ? 'vn' : 'cn';
}

const keyOf = ({ reporter, measure }: TradeValue) => `${reporter}-${measure}`;

/** Every year of the axis is there, those without a number empty: a gap stays a gap. */
export function chartData(
  axis: TimeAxis,
  drawn: readonly TradeValue[],
  series: readonly TradeSeries[],
  compared: boolean,
): ChartData {
  const bars = new Map<string, BarOf>();
  for (const value of drawn) {
    const key = keyOf(value);
    bars.set(key, { key, reporter: value.reporter, measure: value.measure, hue: hueOf(value, compared) });
  }
  const gaps = compared ? mirrorGaps(drawn) : [];
  const years = Array.from({ length: axis.lastYear - axis.firstYear + 1 }, (_, index): ChartYear => {
    const year = axis.firstYear + index;
    const values = drawn.filter((one) => one.year === year);
    const stacked = values.filter(({ measure }) => measure === 'exports' || measure === 'imports');
    const totals = series.flatMap(({ reporter, years: of }) => {
      const isStack = stacked.filter((one) => one.reporter === reporter).length === 2;
      return (isStack && of.find((one) => one.year === year)?.total) || [];
    });
    return {
      year,
      values: Object.fromEntries(values.map((value) => [keyOf(value), value])),
      totals,
      gap: gaps.find((gap) => gap.year === year) ?? null,
    };
  });
  return { bars: [...bars.values()], years };
}

/** Whether the year has a number. */
export const hasValues = ({ values }: ChartYear) => Object.keys(values).length > 0;

/** Runs of years on the axis for which nothing is drawn. */
export function gaps({ years }: ChartData): readonly TimeAxis[] {
  const runs: { firstYear: number; lastYear: number }[] = [];
  for (const one of years) {
    if (hasValues(one)) continue;
    const run = runs.at(-1);
    if (run && run.lastYear === one.year - 1) run.lastYear = one.year;
    else runs.push({ firstYear: one.year, lastYear: one.year });
  }
  return runs;
}

/** The latest total of each series, what a reader wants first; where it has none, its latest parts. */
export function latestFigures(series: readonly TradeSeries[]): readonly TradeFigure[] {
  return series.flatMap(({ years }) => {
    const total = years.findLast((year) => year.total !== null)?.total;
    if (total) return [total];
    const last = years.at(-1);
    return [last?.exports ?? [], last?.imports ?? []].flat();
  });
}

/** The latest number of each reporter. */
export function latestValues(drawn: readonly TradeValue[]): readonly TradeValue[] {
  return drawn.filter(
    ({ reporter, year }) => !drawn.some((other) => other.reporter === reporter && other.year > year),
  );
}

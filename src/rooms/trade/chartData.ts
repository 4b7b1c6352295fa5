import type { Reporter, TradeFigure } from '../../dataset/types';
import type { TimeAxis } from '../../query/timeAxis';
import type { TradeSeries, TradeYear } from '../../query/tradeSeries';

/** One bar or part of a stacked bar, over all years. */
export type BarOf = { readonly key: string; readonly reporter: Reporter; readonly flow: TradeFigure['flow'] };

/** A year as the chart reads it: each bar's figure under its key. */
export type ChartYear = {
  readonly year: number;
  readonly figures: Readonly<Record<string, TradeFigure>>;
  /** What each reporter gives as the total, also where its parts are drawn instead. */
  readonly totals: Readonly<Partial<Record<Reporter, TradeFigure>>>;
};

export type ChartData = { readonly bars: readonly BarOf[]; readonly years: readonly ChartYear[] };

const keyOf = (reporter: Reporter, flow: TradeFigure['flow']) => `${reporter}-${flow}`;

/** Imports with exports upon them; where a year has not both, its total alone. */
function parts({ total, exports, imports }: TradeYear): readonly TradeFigure[] {
  if (exports && imports) return [imports, exports];
  return [total ?? imports ?? exports].filter((figure) => figure !== null);
}

/** Every year of the axis is there, those without a figure empty: a gap stays a gap. */
export function chartData(axis: TimeAxis, series: readonly TradeSeries[]): ChartData {
  const drawn = series.flatMap(({ reporter, years }) =>
    years.flatMap((of) =>
      parts(of).map((figure) => ({ year: of.year, key: keyOf(reporter, figure.flow), figure })),
    ),
  );
  const bars = new Map<string, BarOf>();
  for (const { key, figure } of drawn) bars.set(key, { key, reporter: figure.reporter, flow: figure.flow });
  const years = Array.from({ length: axis.lastYear - axis.firstYear + 1 }, (_, index) => {
    const year = axis.firstYear + index;
    const figures = drawn.filter((one) => one.year === year).map(({ key, figure }) => [key, figure] as const);
    const totals = series.flatMap(({ reporter, years: of }) => {
      const total = of.find((one) => one.year === year)?.total;
      return total ? [[reporter, total] as const] : [];
    });
    return { year, figures: Object.fromEntries(figures), totals: Object.fromEntries(totals) };
  });
  return { bars: [...bars.values()], years };
}

/** Runs of years on the axis for which nothing is drawn. */
export function gaps({ years }: ChartData): readonly TimeAxis[] {
  const runs: { firstYear: number; lastYear: number }[] = [];
  for (const { year, figures } of years) {
    if (Object.keys(figures).length > 0) continue;
    const run = runs.at(-1);
    if (run && run.lastYear === year - 1) run.lastYear = year;
    else runs.push({ firstYear: year, lastYear: year });
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

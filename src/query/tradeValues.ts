import type { InvestmentFigure, TradeFigure } from '../dataset/types';
import type { Facts } from './facts';
import type { TimeAxis } from './timeAxis';
import { isAnnual, type TradeSeries, type TradeYear, tradeSeries } from './tradeSeries';
import type { Chart, ReporterChoice } from './view';

/** What a number of the trade panel measures: in bn USD, growth in per cent. */
export type Measure = 'total' | 'exports' | 'imports' | 'balance' | 'growth' | 'registered';

/** One number of one reporter for one year, with the rows it is or was worked out from. */
export type TradeValue = {
  readonly year: number;
  readonly measure: Measure;
  readonly reporter: TradeFigure['reporter'] | InvestmentFigure['reporter'];
  readonly value: number;
  /** Of the least firm row. */
  readonly status: TradeFigure['status'];
  /** Worked out here, said by no source. */
  readonly computed: boolean;
  readonly figures: readonly (TradeFigure | InvestmentFigure)[];
};

/** What the chart draws; a year without a number has none, never zero. */
export function tradeValues(
  facts: Facts,
  axis: TimeAxis,
  { chart, reporter }: { readonly chart: Chart; readonly reporter: ReporterChoice },
): readonly TradeValue[] {
  if (chart === 'investment') return investmentValues(facts, axis);
  // Growth is over the year before, also where the axis begins.
  const wider = { firstYear: axis.firstYear - 1, lastYear: axis.lastYear };
  return tradeSeries(facts, wider, reporter)
    .flatMap((series) => valuesOf(series, chart, reporter))
    .filter(({ year }) => year >= axis.firstYear);
}

function valuesOf({ years }: TradeSeries, chart: Exclude<Chart, 'investment'>, choice: ReporterChoice) {
  return years.flatMap((of): readonly TradeValue[] => {
    if (chart === 'balance') return some(balanceOf(of));
    if (chart === 'growth') return some(growthOf(of, before(years, of)));
    if (chart === 'total' && choice !== 'compare') return parts(of).map(stated);
    return some(of[chart]).map(stated);
  });
}

const some = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);

const before = (years: readonly TradeYear[], { year }: TradeYear) =>
  years.find((one) => one.year === year - 1) ?? null;

/** A figure as somebody says it. */
export function stated(figure: TradeFigure): TradeValue {
  return {
    year: figure.period.start?.year ?? 0,
    measure: figure.flow,
    reporter: figure.reporter,
    value: figure.valueUsdBn,
    status: figure.status,
    computed: false,
    figures: [figure],
  };
}

/** Imports with exports upon them; where a year has not both, its total alone. */
function parts({ total, exports, imports }: TradeYear): readonly TradeFigure[] {
  if (exports && imports) return [imports, exports];
  return some(total ?? imports ?? exports);
}

/** Exports less imports, of one release or not at all. */
export function balanceOf({ year, exports, imports }: TradeYear): TradeValue | null {
  if (!exports || !imports || exports.status !== imports.status) return null;
  return {
    year,
    measure: 'balance',
    reporter: exports.reporter,
    value: difference(exports.valueUsdBn, imports.valueUsdBn),
    status: exports.status,
    computed: true,
    figures: [exports, imports],
  };
}

/**
 * Growth of the total: as the firmest row that states it, else from two years' totals of one reporter
 * and one kind of release. Rows of no named reporter may be anybody's, so that nothing is worked out of them.
 */
export function growthOf(of: TradeYear, earlier: TradeYear | null): TradeValue | null {
  const totals = of.all.filter(({ flow }) => flow === 'total');
  const said = totals.find(({ growthPct }) => growthPct !== null);
  if (said && said.growthPct !== null) {
    return { ...stated(said), measure: 'growth', value: said.growthPct };
  }
  for (const now of totals) {
    const then = earlier?.all.find(({ flow, status }) => flow === 'total' && status === now.status);
    if (!then || now.reporter === 'unspecified' || then.valueUsdBn <= 0) continue;
    const value = Number(((now.valueUsdBn / then.valueUsdBn - 1) * 100).toFixed(2));
    return { ...stated(now), measure: 'growth', value, computed: true, figures: [now, then] };
  }
  return null;
}

/** Chinese investment registered in whole years, that of no named reporter last; what else is counted cannot stand on one scale with it. */
export function investmentValues({ dataset }: Facts, axis: TimeAxis): readonly TradeValue[] {
  return dataset.investment
    .filter((figure) => figure.measure === 'registered' && isAnnual(figure))
    .map((figure) => ({
      year: figure.period.start?.year ?? 0,
      measure: 'registered' as const,
      reporter: figure.reporter,
      value: figure.valueUsdBn,
      status: figure.status,
      computed: false,
      figures: [figure],
    }))
    .filter(({ year }) => year >= axis.firstYear && year <= axis.lastYear)
    .sort((a, b) => Number(isUnnamed(a)) - Number(isUnnamed(b)) || a.year - b.year);
}

const isUnnamed = ({ reporter }: TradeValue) => reporter === 'unspecified';

/** Decimal figures differ by a decimal figure: without the noise of binary fractions. */
export const difference = (one: number, other: number) => Number((one - other).toFixed(6));

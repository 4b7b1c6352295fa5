import type { InvestmentFigure, TradeFigure } from '../dataset/types';
import type { Facts } from './facts';
import { mirrorGaps } from './mirrorGap';
import type { TimeAxis } from './timeAxis';
import { tradeSeries } from './tradeSeries';
import { type Measure, stated, type TradeValue, tradeValues } from './tradeValues';
import type { View } from './view';

/** One line of the table that stands for the chart. */
export type TradeRow = {
  readonly key: string;
  readonly year: number;
  readonly measure: Measure | 'gap';
  /** bn USD; null where the number is no amount. */
  readonly billions: number | null;
  /** Per cent on the year before; null where nobody says it and it cannot be worked out. */
  readonly growth: { readonly value: number; readonly computed: boolean } | null;
  /** Null for what is between the two authorities. */
  readonly reporter: TradeValue['reporter'] | null;
  readonly status: TradeFigure['status'];
  readonly figures: readonly (TradeFigure | InvestmentFigure)[];
};

/** Every number the chart draws, and the figures it leaves out for firmer ones, latest first. */
export function tradeRows(
  facts: Facts,
  axis: TimeAxis,
  view: Pick<View, 'chart' | 'reporter'>,
): readonly TradeRow[] {
  const { chart, reporter } = view;
  const drawn = tradeValues(facts, axis, view);
  const growths = tradeValues(facts, axis, { chart: 'growth', reporter });
  const isFlow = chart === 'total' || chart === 'exports' || chart === 'imports';
  const values = isFlow
    ? tradeSeries(facts, axis, reporter)
        .flatMap(({ years }) => years.flatMap(({ all }) => all))
        .filter(({ flow }) => chart === 'total' || flow === chart)
        .map(stated)
    : drawn;
  const gaps = reporter === 'compare' ? mirrorGaps(drawn).map(rowOfGap) : [];
  return [...values.map((value) => rowOf(value, growths)), ...gaps].sort((a, b) => b.year - a.year);
}

function rowOf(value: TradeValue, growths: readonly TradeValue[]): TradeRow {
  const { year, measure, reporter, status, figures } = value;
  const [figure] = figures;
  const key = `${measure} ${figures.map(({ id }) => id).join(' ')}`;
  const row = { key, year, measure, reporter, status, figures };
  if (measure === 'growth') return { ...row, billions: figure?.valueUsdBn ?? null, growth: value };
  if (measure === 'balance') return { ...row, billions: value.value, growth: null };
  const said = figure?.growthPct ?? null;
  const found = growths.find((one) => one.computed && one.figures[0] === figure) ?? null;
  return { ...row, billions: value.value, growth: said === null ? found : { value: said, computed: false } };
}

function rowOfGap({ year, measure, value, lower, higher }: ReturnType<typeof mirrorGaps>[number]): TradeRow {
  const firm = ['final', 'preliminary', 'estimate'];
  const [status] = [lower.status, higher.status].sort((a, b) => firm.indexOf(b) - firm.indexOf(a));
  return {
    key: `gap ${measure} ${year}`,
    year,
    measure: 'gap',
    billions: value,
    growth: null,
    reporter: null,
    status: status ?? lower.status,
    figures: [...higher.figures, ...lower.figures],
  };
}

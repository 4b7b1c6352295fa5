import type { Reporter, TradeFigure } from '../dataset/types';
import type { Facts } from './facts';
import type { TimeAxis } from './timeAxis';
import type { ReporterChoice } from './view';

/**
 * What one reporter says of one year. Missing is null, never zero; each number is its row. Exports and
 * imports are of one release where one gives both, so that their sum is somebody's statement.
 */
export type TradeYear = {
  readonly year: number;
  readonly total: TradeFigure | null;
  readonly exports: TradeFigure | null;
  readonly imports: TradeFigure | null;
  /** Every figure of the year, also those less firm than the ones above: by flow, the firmest first. */
  readonly all: readonly TradeFigure[];
};

export type TradeSeries = { readonly reporter: Reporter; readonly years: readonly TradeYear[] };

/** Annual figures on the axis, a series a reporter; figures of no named reporter stand apart, last. */
export function tradeSeries(facts: Facts, axis: TimeAxis, choice: ReporterChoice): readonly TradeSeries[] {
  const named: Reporter[] = choice === 'compare' ? ['vn-customs', 'cn-customs'] : [choice];
  return [...named, 'unspecified' as const]
    .map((reporter) => ({ reporter, years: yearsOf(facts.dataset.trade, axis, reporter) }))
    .filter(({ years }) => years.length > 0);
}

/** Whether the record has any figure of a customs authority, so that choosing one means something. */
export function hasNamedReporter(facts: Facts): boolean {
  return facts.dataset.trade.some(({ reporter }) => reporter !== 'unspecified');
}

function yearsOf(figures: readonly TradeFigure[], axis: TimeAxis, reporter: Reporter): TradeYear[] {
  const mine = figures.filter((figure) => figure.reporter === reporter && isAnnual(figure));
  const years = [...new Set(mine.map(({ period }) => period.start?.year ?? 0))].sort((a, b) => a - b);
  return years
    .filter((year) => year >= axis.firstYear && year <= axis.lastYear)
    .map((year) => {
      const ofYear = mine.filter(({ period }) => period.start?.year === year);
      return {
        year,
        total: best(ofYear, 'total'),
        ...flows(ofYear),
        all: FLOWS.flatMap((flow) => firmestFirst(ofYear, flow)),
      };
    });
}

/** Whether a figure is of one whole year. */
export function isAnnual({ period }: Pick<TradeFigure, 'period'>): boolean {
  return period.end === undefined && period.start !== null && period.start.month === undefined;
}

const FIRMNESS = ['final', 'preliminary', 'estimate'] as const;

const FLOWS = ['total', 'exports', 'imports'] as const;

/** Of several for one flow the chart has the firmest; the table has them all. */
function best(figures: readonly TradeFigure[], flow: TradeFigure['flow']): TradeFigure | null {
  return firmestFirst(figures, flow)[0] ?? null;
}

/** The firmest release with both flows; where none has both, the firmest of each. */
function flows(figures: readonly TradeFigure[]): Pick<TradeYear, 'exports' | 'imports'> {
  const releases = FIRMNESS.map((status) => {
    const released = figures.filter((figure) => figure.status === status);
    return { exports: best(released, 'exports'), imports: best(released, 'imports') };
  });
  const whole = releases.find(({ exports, imports }) => exports && imports);
  return whole ?? { exports: best(figures, 'exports'), imports: best(figures, 'imports') };
}

function firmestFirst(figures: readonly TradeFigure[], flow: TradeFigure['flow']): readonly TradeFigure[] {
  const ofFlow = figures.filter((figure) => figure.flow === flow);
  return FIRMNESS.flatMap((status) => ofFlow.filter((figure) => figure.status === status));
}

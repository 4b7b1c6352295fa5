import type {
  Changelog,
  Coverage,
  EventRow,
  InvestmentRow,
  OfficeRow,
  PersonRow,
  SourceRow,
  TenureRow,
  TradeRow,
  Vocabulary,
} from './schema';
import type { Dataset, Event, InvestmentFigure, Source, Tenure, TradeFigure } from './types';

/** The files of a data package by name, as an editor writes them: dates are EDTF texts. */
export type PackageRows = {
  readonly sources: readonly SourceRow[];
  readonly people: readonly PersonRow[];
  readonly offices: readonly OfficeRow[];
  readonly tenures: readonly TenureRow[];
  readonly events: readonly EventRow[];
  readonly trade: readonly TradeRow[];
  readonly investment: readonly InvestmentRow[];
  readonly coverage: Coverage;
  readonly changelog: Changelog;
  readonly vocabulary: Vocabulary;
};

/**
 * A whole record as the rows it was read from, in its own order; the way back through the gate.
 * `parseDataset` of these rows under the record's descriptor gives the record again.
 */
export function serializeDataset(dataset: Dataset): PackageRows {
  const { people, offices, coverage, changelog, vocabulary } = dataset;
  return {
    sources: dataset.sources.map(serializeSource),
    people,
    offices,
    tenures: dataset.tenures.map(serializeTenure),
    events: dataset.events.map(serializeEvent),
    trade: dataset.trade.map((figure) => serializeFigure(figure)),
    investment: dataset.investment.map((figure) => serializeFigure(figure)),
    coverage,
    changelog,
    vocabulary,
  };
}

/** One event as a row of `events.json`. */
export function serializeEvent({ date, ...rest }: Event): EventRow {
  return { ...rest, date: date.edtf };
}

function serializeSource({ published, ...rest }: Source): SourceRow {
  return { ...rest, published: published?.edtf ?? null };
}

function serializeTenure({ start, end, ...rest }: Tenure): TenureRow {
  return { ...rest, start: start.edtf, end: end?.edtf ?? null };
}

function serializeFigure<Figure extends TradeFigure | InvestmentFigure>({ period, ...rest }: Figure) {
  return { ...rest, period: period.edtf };
}

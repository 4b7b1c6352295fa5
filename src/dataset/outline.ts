import type {
  Changelog,
  Coverage,
  Dataset,
  Event,
  Evidence,
  InvestmentFigure,
  Source,
  Tenure,
  TradeFigure,
} from './types';

/** What is read only where one row is opened, by the order of the rows. */
export type Rest = {
  readonly sources: readonly Source[];
  readonly events: readonly Pick<
    Event,
    'summary' | 'points' | 'disagreements' | 'related' | 'evidence' | 'participants'
  >[];
  readonly tenures: readonly Pick<Tenure, 'note' | 'evidence'>[];
  readonly trade: readonly Pick<TradeFigure, 'note' | 'evidence'>[];
  readonly investment: readonly InvestmentFigure[];
  readonly gaps: Coverage['gaps'];
  readonly changelog: Changelog;
};

/**
 * Parts the record for loading: an outline with everything that filters, sorts and draws, and the
 * rest, by far the larger part. In the outline texts are empty, sources absent, and evidence is
 * thinned to the names of the documents, so that they can be counted (but for the latest trade figures). `joinDataset` undoes it.
 */
export function splitDataset(dataset: Dataset): { readonly outline: Dataset; readonly rest: Rest } {
  const { events, tenures, trade, investment, coverage, changelog, sources } = dataset;
  const latest = latestFigures(trade);
  const cited = new Set(latest.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return {
    outline: {
      ...dataset,
      sources: sources.filter(({ id }) => cited.has(id)),
      events: events.map(outlined),
      tenures: tenures.map(withoutNote),
      trade: trade.map((figure) => (latest.includes(figure) ? figure : withoutNote(figure))),
      investment: [],
      coverage: { ...coverage, gaps: [] },
      changelog: [],
      complete: false,
    },
    rest: {
      sources,
      events: events.map(({ summary, points, disagreements, related, evidence, participants }) => ({
        summary,
        points,
        ...(disagreements && { disagreements }),
        related,
        evidence,
        participants,
      })),
      tenures: tenures.map(noteAndEvidence),
      trade: trade.map(noteAndEvidence),
      investment,
      gaps: coverage.gaps,
      changelog,
    },
  };
}

/** The whole record of an outline and its rest, equal to the one that was split. */
export function joinDataset(outline: Dataset, rest: Rest): Dataset {
  return {
    ...outline,
    sources: rest.sources,
    events: outline.events.map((event, index) => ({ ...event, ...rest.events[index] })),
    tenures: outline.tenures.map((tenure, index) => ({ ...tenure, ...rest.tenures[index] })),
    trade: outline.trade.map((figure, index) => ({ ...figure, ...rest.trade[index] })),
    investment: rest.investment,
    coverage: { ...outline.coverage, gaps: rest.gaps },
    changelog: rest.changelog,
    complete: true,
  };
}

const NOTHING = { en: '', vi: '', zh: '' };

function outlined(event: Event): Event {
  const { disagreements = [], ...shown } = event;
  const cited = [
    ...event.evidence,
    ...event.points.flatMap(({ evidence = [] }) => evidence),
    ...disagreements.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence)),
  ];
  return {
    ...shown,
    summary: NOTHING,
    points: [],
    related: [],
    evidence: named(cited),
    participants: event.participants.map(({ person, office, capacity }) => ({
      person,
      ...(office && { office }),
      capacity,
    })),
  };
}

/** The latest totals stand in words above the chart, with their sources below it. */
function latestFigures(trade: readonly TradeFigure[]): readonly TradeFigure[] {
  const totals = trade.filter(({ flow, period }) => flow === 'total' && !period.edtf.includes('-'));
  return totals.filter(
    ({ reporter, period }) =>
      !totals.some((other) => other.reporter === reporter && other.period.from > period.from),
  );
}

function withoutNote<Row extends Tenure | TradeFigure>({ note: _note, ...row }: Row) {
  return { ...row, evidence: named(row.evidence) };
}

function named(evidence: readonly Evidence[]): Evidence[] {
  return [...new Set(evidence.map(({ source }) => source))].map((source) => ({ source }));
}

function noteAndEvidence({ note, evidence }: Pick<Tenure, 'note' | 'evidence'>) {
  return { ...(note && { note }), evidence };
}

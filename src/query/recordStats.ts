import type { Dataset, Event } from '../dataset/types';
import { groupBy } from '../lib/groupBy';
import { agencyOf } from './agencyOf';
import { citedBy } from './citedBy';

type Counts = ReadonlyMap<string, number>;

/** What the record holds, in numbers. */
export type RecordStats = {
  /** Events by decade (`1950s`), oldest first, and in it by type. */
  readonly decades: ReadonlyMap<string, Counts>;
  readonly types: readonly string[];
  readonly sourcesByKind: Counts;
  readonly sourcesByLanguage: Counts;
  /** Figures of goods trade, by reporter. */
  readonly tradeByReporter: Counts;
  readonly events: number;
  readonly tenures: number;
  readonly people: number;
  readonly sources: number;
  readonly investment: number;
  /** Events resting on documents of two agencies or more. */
  readonly independent: number;
  readonly medium: number;
};

export function recordStats(dataset: Dataset): RecordStats {
  const { events, sources } = dataset;
  const agency = new Map<string, string>(sources.map((source) => [source.id, agencyOf(source)]));
  const byDecade = groupBy(events.toReversed(), ({ date }) => decadeOf(date));
  return {
    decades: new Map([...byDecade].sort().map(([decade, of]) => [decade, countBy(of, ({ type }) => type)])),
    types: [...countBy(events, ({ type }) => type)].sort((a, b) => b[1] - a[1]).map(([type]) => type),
    sourcesByKind: countBy(sources, ({ kind }) => kind),
    sourcesByLanguage: countBy(sources, ({ language }) => language),
    tradeByReporter: countBy(dataset.trade, ({ reporter }) => reporter),
    events: events.length,
    tenures: dataset.tenures.length,
    people: dataset.people.length,
    sources: sources.length,
    investment: dataset.investment.length,
    independent: events.filter((event) => agenciesOf(event, agency).size >= 2).length,
    medium: events.filter(({ confidence }) => confidence === 'medium').length,
  };
}

function decadeOf({ start, end }: Event['date']): string {
  const year = start?.year ?? end?.year ?? 0;
  return `${year - (year % 10)}s`;
}

function agenciesOf(event: Event, agency: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(citedBy(event).map(({ source }) => agency.get(source) ?? source));
}

/** Most frequent first. */
function countBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Counts {
  const groups = [...groupBy(rows, keyOf)].map(([key, of]) => [key, of.length] as const);
  return new Map(groups.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

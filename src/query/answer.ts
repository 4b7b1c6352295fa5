import type { EventFacts } from './facts';
import type { Facet, Filter, Malformed } from './view';

/** A run of rows in the view's order that fall in one (last) year. */
export type YearRun = { readonly year: number; readonly count: number };

/** Per value, how many events; values without any are absent. */
export type Counts = ReadonlyMap<string, number>;

/** What a record of any size answers to a view: everything that can be said without its rows, and a way to them. */
export type Answer = {
  /** Events in the view, and in the record. */
  readonly count: number;
  readonly total: number;
  /** Per facet and value, how many events choosing it would leave. */
  readonly counts: Readonly<Record<Facet, Counts>>;
  /** Events by year that the other filters leave; an event counts in each year it may have been in. */
  readonly years: ReadonlyMap<number, number>;
  /** Events in the view by month, `year * 12 + month - 1`; an event counts in each month it may have been in. */
  readonly months: () => ReadonlyMap<number, number>;
  /** Per filter that is set, how many events taking it away would leave. */
  readonly without: ReadonlyMap<Filter, number>;
  /** Filtered for, absent from the record. */
  readonly unknown: readonly Malformed[];
  /** How the rows lie under their years, in their order; null where they do not follow the date. */
  readonly runs: () => readonly YearRun[] | null;
  /** Rows `from` up to `to` (excluded, at most `count`) in the view's order; at once where they are in memory. */
  readonly rows: (from: number, to: number) => readonly EventFacts[] | Promise<readonly EventFacts[]>;
};

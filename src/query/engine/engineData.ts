import type { Facet } from '../view';

/** Row r is bit `r & 31` of word `r >>> 5`; bits past the last row are 0. */
export type Bits = Uint32Array;

/** Which rows have which of a facet's values, both ways round. Values are numbered in the order of `values`. */
export type FacetData = {
  readonly values: readonly string[];
  /** Row r has the values `ids[offsets[r]]` … `ids[offsets[r + 1] - 1]` (compressed sparse rows). */
  readonly offsets: Uint32Array;
  readonly ids: Uint16Array | Uint32Array;
  /** Rows that have each value. */
  readonly totals: Uint32Array;
  /** Values that have a bitset, and their bitsets one after the other. */
  readonly frequent: Uint32Array;
  readonly bitsets: Uint32Array;
  /** Rows of every other value v, ascending: `postings[starts[v]]` … `postings[starts[v + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
};

/**
 * Rows by a unit of time they end in (years, months, days), newest first: run i is rows `starts[i]` up
 * to `starts[i + 1]`, all of which end in `units[i]`.
 */
export type TimeRuns = {
  readonly units: Int32Array;
  readonly starts: Uint32Array;
};

/** Besides the runs, the rows that began in an earlier unit than they end in, ascending, and in which. */
export type TimeIndex = TimeRuns & {
  readonly spanRows: Uint32Array;
  readonly spanFirsts: Int32Array;
};

/** All an engine needs to answer, text apart: typed arrays and lists of strings, to be cloned or handed over. */
export type EngineData = {
  readonly rowCount: number;
  readonly facets: Readonly<Record<Facet, FacetData>>;
  readonly years: TimeIndex;
  /** Units are `year * 12 + month - 1`. */
  readonly months: TimeIndex;
  /** First rows of each run of one date (first and last day), and at the end `rowCount`. */
  readonly dateStarts: Uint32Array;
  readonly sourceCounts: Uint16Array;
};

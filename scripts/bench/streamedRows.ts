import type { RowSource } from '../../src/query/engine/rowSource';
import { rowsOfFacts } from '../../src/query/engine/rowsOfFacts';
import { createFacts, type Facts } from '../../src/query/facts';
import { createSearchIndex } from '../../src/query/search';
import type { GeneratedRecord } from '../../src/testing/generatedRecord';

/** Rows made at a time, and forgotten with the next ones. */
const ROWS_AT_ONCE = 4096;

export type StreamedRows = {
  readonly source: RowSource;
  /** How long making and seeing the rows took, which is no part of building an index. */
  readonly makingMs: () => number;
};

/**
 * The record's rows one after the other, never all in memory. `seen` is shown them as they are made, a
 * few thousand at a time, as a record that has no others.
 */
export function streamedRows(record: GeneratedRecord, seen: (some: Facts) => void): StreamedRows {
  const known = createFacts(record.dataset);
  let makingMs = 0;
  let first = Number.NaN;
  let some = rowsOfFacts(known, createSearchIndex(known));

  const make = (from: number) => {
    const begun = performance.now();
    const length = Math.min(ROWS_AT_ONCE, record.rowCount - from);
    const facts = { ...known, events: Array.from({ length }, (_, at) => record.factsAt(from + at)) };
    seen(facts);
    some = rowsOfFacts(facts, createSearchIndex(facts));
    first = from;
    makingMs += performance.now() - begun;
  };
  return {
    makingMs: () => makingMs,
    source: {
      ...some,
      rowCount: record.rowCount,
      row: (at) => {
        const within = at % ROWS_AT_ONCE;
        if (at - within !== first) make(at - within);
        return some.row(within);
      },
      sortText: () => {
        throw new Error('nothing is ordered here');
      },
    },
  };
}

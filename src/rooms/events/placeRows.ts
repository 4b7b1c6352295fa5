import type { EventFacts } from '../../query/facts';
import type { View } from '../../query/view';

/** An event and the place of its row in the table: `aria-rowindex`, the header being row 1. */
export type PlacedRow = { readonly facts: EventFacts; readonly index: number };

export type RowGroup = {
  /** Year above the rows and the place of that heading; null where none stands. */
  readonly heading: { readonly year: number; readonly index: number } | null;
  readonly rows: readonly PlacedRow[];
};

export type PlacedRows = {
  /** More than most screens show at once. */
  readonly first: readonly RowGroup[];
  /** A group that began among the first goes on without a heading. */
  readonly rest: readonly RowGroup[];
  /** Whether rows stand under their years. */
  readonly grouped: boolean;
  /** Of the whole table, the header and the years' headings included. */
  readonly rowCount: number;
};

const FIRST_ROWS = 20;

/** Rows stand under the years only while they follow the years. */
export function isGroupedByYear({ sort }: Pick<View, 'sort'>): boolean {
  return sort[0]?.column === 'date';
}

/** Gives each event its place, under a heading for each run of one (last) year if they are grouped. */
export function placeRows(events: readonly EventFacts[], grouped: boolean): PlacedRows {
  const groups: { readonly part: 'first' | 'rest'; heading: RowGroup['heading']; rows: PlacedRow[] }[] = [];
  let index = 1;
  let year: number | null = null;
  for (const [at, facts] of events.entries()) {
    const part = at < FIRST_ROWS ? 'first' : 'rest';
    const begins = grouped && facts.lastYear !== year;
    if (begins || groups.at(-1)?.part !== part) {
      if (begins) {
        year = facts.lastYear;
        index += 1;
      }
      groups.push({ part, heading: begins ? { year: facts.lastYear, index } : null, rows: [] });
    }
    index += 1;
    groups.at(-1)?.rows.push({ facts, index });
  }
  return {
    first: groups.filter(({ part }) => part === 'first'),
    rest: groups.filter(({ part }) => part === 'rest'),
    grouped,
    rowCount: index,
  };
}

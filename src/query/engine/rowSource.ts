import type { Day, Language } from '../../dataset/types';
import type { EventTexts } from '../search';
import type { Facet, SortColumn } from '../view';

/** Columns that are ordered by their words in one language. */
export type TextColumn = Exclude<SortColumn, 'date' | 'evidence'>;

/** One event as an index reads it, once, in row order. */
export type IndexRow = {
  /** As in `EventFacts`: years it may have been in, both ends included. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** As in `EdtfDate`: first and last day it may cover, `EARLIEST_DAY` or `LATEST_DAY` at an open end. */
  readonly from: Day;
  readonly to: Day;
  /** Ids, each once. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** As `textsOf` gives them. */
  readonly texts: EventTexts;
  /** Number of different documents it rests on. */
  readonly sourceCount: number;
};

/** A record of any size as rows 0 … `rowCount - 1`, by last day and then by first day, newest first. */
export type RowSource = {
  readonly rowCount: number;
  readonly row: (at: number) => IndexRow;
  /** What the row is ordered by in a column; asked of every row when the column is first ordered by. */
  readonly sortText: (at: number, column: TextColumn, language: Language) => string;
  /** Ids the record knows whether or not a row has them, former ids too. Ids of rows need not be among them. */
  readonly known: Readonly<Record<Facet, readonly string[]>>;
  /** Per person, every folded spelling of the name, none empty. */
  readonly spellings: () => Iterable<readonly [person: string, spellings: readonly string[]]>;
};

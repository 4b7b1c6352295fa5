import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ComponentType } from 'react';
import type { EventFacts } from '../../query/facts';
import type { Column, SortColumn } from '../../query/view';
import { DateCell } from './DateCell';
import { PeopleCell } from './PeopleCell';
import { EvidenceCell, PlaceCell, TopicsCell, TypeCell } from './PlainCells';
import { TitleCell } from './TitleCell';

declare module 'react' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with React's own
  interface CSSProperties {
    '--template'?: string;
    '--rows'?: number;
  }
}

/** A row, and how the table shows it. */
export type CellProps = {
  readonly row: EventFacts;
  /** Under a heading with its year. */
  readonly grouped: boolean;
  readonly cols: readonly Column[];
  /** Who is filtered for. */
  readonly chosen: readonly string[];
  /** More people than so many are counted; as many as usual where it is not said. */
  readonly mostNamed?: number;
};

/** The library orders nothing itself: the hall has done it. It keeps the sort state and the headers. */
export const features = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof features, never>();

/** The column that shows the title sorts by it, and says so in the address. */
export const sortColumnOf = (column: Column): SortColumn => (column === 'event' ? 'title' : column);

/** What is greatest is asked for first of these. */
const DESCENDING_FIRST: readonly Column[] = ['date', 'evidence'];

/** The columns of a view for the library, in its order; the id is the name it sorts by. */
export function columnsOf(names: readonly Column[]) {
  return names.map((name) =>
    helper.accessor((): unknown => null, {
      id: sortColumnOf(name),
      sortDescFirst: DESCENDING_FIRST.includes(name),
    }),
  );
}

/** What a row shows in each column. */
export const CELLS: Readonly<Record<Column, ComponentType<CellProps>>> = {
  date: DateCell,
  event: TitleCell,
  type: TypeCell,
  people: PeopleCell,
  place: PlaceCell,
  topics: TopicsCell,
  evidence: EvidenceCell,
};

/** How the columns share the table's width, as tracks of a grid. */
const WIDTHS: Readonly<Record<Column, string>> = {
  date: 'var(--date)',
  event: 'minmax(180px, 2.2fr)',
  type: 'minmax(88px, 0.7fr)',
  people: 'minmax(130px, 1.2fr)',
  place: 'minmax(88px, 0.7fr)',
  topics: 'minmax(120px, 1fr)',
  evidence: '96px',
};

/** `grid-template-columns` of every row. */
export const templateOf = (names: readonly Column[]): string => names.map((name) => WIDTHS[name]).join(' ');

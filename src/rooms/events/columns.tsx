import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { EventFacts } from '../../query/facts';
import { sourceCount } from '../../query/sort';
import type { Column, SortColumn } from '../../query/view';
import { DateCell } from './DateCell';
import { PeopleCell } from './PeopleCell';
import { EvidenceCell, PlaceCell, TopicsCell, TypeCell } from './PlainCells';
import { TitleCell } from './TitleCell';

/** The library orders nothing itself: the hall has done it. It keeps the sort state and the headers. */
export const features = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof features, EventFacts>();

/** The column that shows the title sorts by it, and says so in the address. */
export const sortColumnOf = (column: Column): SortColumn => (column === 'event' ? 'title' : column);

/** Every column there is; its id is the name it sorts by. */
const all = helper.columns([
  helper.accessor((row) => row.event.date.from, {
    id: 'date',
    sortDescFirst: true,
    cell: ({ row }) => <DateCell row={row.original} />,
  }),
  helper.accessor((row) => row.event.id, {
    id: 'title',
    sortDescFirst: false,
    cell: ({ row }) => <TitleCell row={row.original} />,
  }),
  helper.accessor((row) => row.event.type, {
    id: 'type',
    sortDescFirst: false,
    cell: ({ row }) => <TypeCell row={row.original} />,
  }),
  helper.accessor((row) => row.person.length, {
    id: 'people',
    sortDescFirst: false,
    cell: ({ row }) => <PeopleCell row={row.original} />,
  }),
  helper.accessor((row) => row.place[0] ?? '', {
    id: 'place',
    sortDescFirst: false,
    cell: ({ row }) => <PlaceCell row={row.original} />,
  }),
  helper.accessor((row) => row.topic.length, {
    id: 'topics',
    sortDescFirst: false,
    cell: ({ row }) => <TopicsCell row={row.original} />,
  }),
  helper.accessor(sourceCount, {
    id: 'evidence',
    sortDescFirst: true,
    cell: ({ row }) => <EvidenceCell row={row.original} />,
  }),
]);

/** The columns of a view, in its order. */
export function columnsOf(names: readonly Column[]) {
  return names.flatMap((name) => all.filter(({ id }) => id === sortColumnOf(name)));
}

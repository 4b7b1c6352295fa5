import { type SortingState, type Updater, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { COLUMNS, DEFAULT_VIEW, SORT_COLUMNS, type SortKey } from '../../query/view';
import { useChange, useView, useViewPart } from '../../store/hooks';
import { columnsOf, features, sortColumnOf } from './columns';
import styles from './EventsTable.module.css';

/** The columns' headings, each sorting by its column; Shift adds it to those already chosen. */
export function TableHead() {
  const { words } = useSpeech();
  const { cols } = useView();
  const sort = useViewPart((view) => view.sort);
  const change = useChange();
  const columns = useMemo(() => columnsOf(cols), [cols]);
  const sorting = useMemo(
    () => sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [sort],
  );
  const table = useTable({
    features,
    columns,
    data: NO_ROWS,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (updater: Updater<SortingState>) => {
      const next = typeof updater === 'function' ? updater(sorting) : updater;
      change((before) => ({ ...before, sort: sortOf(next) }));
    },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row" aria-rowindex={1}>
        {headers.map(({ column }) => {
          const key = COLUMNS.find((name) => sortColumnOf(name) === column.id) ?? 'date';
          const sorted = column.getIsSorted();
          const label = words(`events.${key}`);
          return (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              data-column={key}
              aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
            >
              <button
                type="button"
                className={styles.sort}
                title={words('events.sortHint', { column: label })}
                onClick={column.getToggleSortingHandler()}
              >
                {label}
                <span className={styles.arrow} data-sorted={sorted} aria-hidden="true" />
                {sorted && sorting.length > 1 && (
                  <span className={styles.rank} aria-hidden="true">
                    {column.getSortIndex() + 1}
                  </span>
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The rows are ours to draw: the library keeps columns, sort state and headers. */
const NO_ROWS: readonly never[] = [];

function sortOf(sorting: SortingState): readonly SortKey[] {
  const keys = sorting.flatMap(({ id, desc }) => {
    const column = SORT_COLUMNS.find((one) => one === id);
    return column ? [{ column, descending: desc }] : [];
  });
  return keys.length > 0 ? keys : DEFAULT_VIEW.sort;
}

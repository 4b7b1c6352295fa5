import { type SortingState, type Updater, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { COLUMNS, DEFAULT_VIEW, SORT_COLUMNS, type SortKey } from '../../query/view';
import { useChange, useLast, useSelection, useView, useViewPart } from '../../store/hooks';
import { columnsOf, features, sortColumnOf, templateOf } from './columns';
import { EventRows } from './EventRows';
import styles from './EventsTable.module.css';
import { isGroupedByYear, placeRows } from './placeRows';

/** The events as the hall put them: one table, on a phone drawn as cards. */
export function EventsTable() {
  const { words } = useSpeech();
  const { events } = useSelection();
  const view = useView();
  const { cols } = view;
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
  const isGrouped = isGroupedByYear(view);
  const placed = useMemo(() => placeRows(events, isGrouped), [events, isGrouped]);
  // A change shows the first rows and then the others: a row is the costliest thing on the page to
  // draw, and few of them are seen.
  const settled = useLast(placed, NO_PLACED);
  useOpenRowInView(settled.rowCount);

  return (
    <table
      // Named, since some browsers forget what a table drawn as a grid is.
      role="table"
      className={styles.table}
      style={{ '--template': templateOf(cols) }}
      aria-label={words('events.title')}
      aria-rowcount={placed.rowCount}
      onKeyDown={moveBetweenRows}
      onClick={openRow}
    >
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
      <EventRows groups={placed.first} grouped={placed.grouped} cols={cols} chosen={view.person} />
      <EventRows
        groups={settled.rest}
        grouped={settled.grouped}
        cols={cols}
        chosen={view.person}
        outdated={settled !== placed}
      />
    </table>
  );
}

/** The rows are ours to draw: the library keeps columns, sort state and headers. */
const NO_ROWS: readonly never[] = [];
const NO_PLACED = placeRows([], false);

/**
 * The open event's row is brought into view as soon as it is there, if the page would not show it. Not
 * in a frame: browsers would scroll the page around it as well.
 */
function useOpenRowInView(rowCount: number): void {
  const event = useViewPart((view) => (view.embed === null ? view.event : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row may come with a later drawing
  useEffect(() => {
    if (event === null) return;
    const row = document.querySelector(`tr[data-row="${CSS.escape(event)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [event, rowCount]);
}

function sortOf(sorting: SortingState): readonly SortKey[] {
  const keys = sorting.flatMap(({ id, desc }) => {
    const column = SORT_COLUMNS.find((one) => one === id);
    return column ? [{ column, descending: desc }] : [];
  });
  return keys.length > 0 ? keys : DEFAULT_VIEW.sort;
}

/** A click anywhere in a row is a click on its link; controls within it keep their own meaning. */
function openRow(click: MouseEvent<HTMLTableElement>): void {
  if (!(click.target instanceof Element) || click.target.closest('a, button')) return;
  if (getSelection()?.isCollapsed === false) return;
  click.target.closest('tr[data-row]')?.querySelector<HTMLAnchorElement>('a[data-event]')?.click();
}

/** Up and down move between the rows' links, Home and End to the first and last. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-event]')];
  const at = event.target instanceof HTMLAnchorElement ? links.indexOf(event.target) : -1;
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const link = to === undefined ? undefined : links[to];
  if (!link) return;
  event.preventDefault();
  link.focus();
}

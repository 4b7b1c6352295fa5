import { type SortingState, type Updater, useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type MouseEvent, useDeferredValue, useEffect, useMemo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { COLUMNS, DEFAULT_VIEW, SORT_COLUMNS, type SortKey } from '../../query/view';
import { useChange, useSelection, useView } from '../../store/hooks';
import { columnsOf, features, sortColumnOf } from './columns';
import styles from './EventsTable.module.css';
import { isGroupedByYear, type YearGroup, yearGroups } from './yearGroups';

/** The events as the hall put them: one table, on a phone drawn as cards. */
export function EventsTable() {
  const { words, point } = useSpeech();
  const { events } = useSelection();
  const shownEvents = useFirstThenAll(events);
  const view = useView();
  const change = useChange();
  const shown = useMemo(() => columnsOf(view.cols), [view.cols]);
  const sorting = useMemo(
    () => view.sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [view.sort],
  );
  const table = useTable({
    features,
    columns: shown,
    data: shownEvents,
    getRowId: (row) => row.event.id,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (updater: Updater<SortingState>) => {
      const next = typeof updater === 'function' ? updater(sorting) : updater;
      change((before) => ({ ...before, sort: sortOf(next) }));
    },
  });
  const rows = table.getRowModel().rows;
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const isGrouped = isGroupedByYear(view);
  const groups: readonly YearGroup<(typeof rows)[number]>[] = isGrouped
    ? yearGroups(rows, (row) => row.original)
    : [{ year: null, rows }];
  useOpenRowInView(view.event, rows.length);
  // Of all rows, drawn yet or not: a year's own row counts among them.
  const headings = isGrouped ? yearGroups(events, (event) => event).length : 0;
  const indexOf = new Map(rows.map((row, index) => [row.id, index]));

  return (
    <table
      className={styles.table}
      aria-label={words('events.title')}
      aria-rowcount={1 + headings + events.length}
      onKeyDown={moveBetweenRows}
      onClick={openRow}
    >
      <thead className={styles.head}>
        <tr aria-rowindex={1}>
          {headers.map(({ column }) => {
            const key = COLUMNS.find((name) => sortColumnOf(name) === column.id) ?? 'date';
            const sorted = column.getIsSorted();
            const label = words(`events.${key}`);
            return (
              <th
                key={column.id}
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
      {groups.map(({ year, rows: ofYear }, before) => (
        <tbody key={year ?? 'all'} data-of-view="">
          {year !== null && (
            <tr className={styles.group} aria-rowindex={2 + before + (indexOf.get(ofYear[0]?.id ?? '') ?? 0)}>
              <th colSpan={shown.length} scope="rowgroup">
                {point({ year })}
              </th>
            </tr>
          )}
          {ofYear.map((row) => (
            <tr
              key={row.id}
              className={styles.row}
              data-row={row.id}
              aria-rowindex={2 + (year === null ? 0 : before + 1) + (indexOf.get(row.id) ?? 0)}
              aria-current={view.event === row.id ? 'true' : undefined}
            >
              {row.getAllCells().map((cell) => (
                <td key={cell.id} data-column={cell.column.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** More than the tallest screen shows at once. */
const FIRST_ROWS = 24;

/**
 * A change shows the first rows at once and the rest as soon as nothing more urgent is to be done: a
 * row is the costliest thing on the page to draw, and few of them are seen.
 */
function useFirstThenAll(events: readonly EventFacts[]): readonly EventFacts[] {
  const first = useMemo(() => (events.length > FIRST_ROWS ? events.slice(0, FIRST_ROWS) : events), [events]);
  const settled = useDeferredValue(events, first);
  return settled === events ? events : first;
}

/** The open event's row is brought into view as soon as it is there, if the page would not show it. */
function useOpenRowInView(event: string | null, rowCount: number): void {
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

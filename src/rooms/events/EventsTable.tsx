import { type KeyboardEvent, useEffect, useMemo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useLast, useSelection, useView, useViewPart } from '../../store/hooks';
import { templateOf } from './columns';
import { EventRows } from './EventRows';
import styles from './EventsTable.module.css';
import { openRow } from './openRow';
import { isGroupedByYear, placeRows } from './placeRows';
import { TableHead } from './TableHead';

/** The events as the hall put them: one table, on a phone drawn as cards. */
export function EventsTable() {
  const { words } = useSpeech();
  const { events } = useSelection();
  const view = useView();
  const { cols } = view;
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
      <TableHead />
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

import { useCallback, useMemo } from 'react';
import { useSpeech } from '../../../i18n/SpeechProvider';
import { useAnswer, useView } from '../../../store/hooks';
import { drawNow } from '../../../ui/drawNow';
import { useWidth } from '../../../ui/useWidth';
import { templateOf } from '../columns';
import table from '../EventsTable.module.css';
import { openRow } from '../openRow';
import { isGroupedByYear } from '../placeRows';
import { TableHead } from '../TableHead';
import { JumpToDate } from './JumpToDate';
import { type Lines, layLines } from './layLines';
import { PrintedRows } from './PrintedRows';
import { scrollHeight } from './scrollMap';
import { useRowFocus } from './useRowFocus';
import { useRowPages } from './useRowPages';
import { IN_SIGHT, useScrollWindow } from './useScrollWindow';
import styles from './WindowedTable.module.css';
import { HeadingLine, RowLine } from './WindowLine';

declare module 'react' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with React's own
  interface CSSProperties {
    '--row-height'?: string;
    '--heading-height'?: string;
  }
}

/** Heights in CSS pixels: two lines of a title and one below it; as a card, the date and people as well. */
const ROWS = { row: 74, heading: 40 };
const CARDS = { row: 138, heading: 40 };
/** As in the styles: narrower, rows are drawn as cards. */
const CARDS_UP_TO = 540;
const USUAL_WIDTH = 800;

/** The events of a view of any size: of its rows only those seen, and few around them, are there. */
export function WindowedTable() {
  const { words } = useSpeech();
  const answer = useAnswer();
  const view = useView();
  const { cols, person: chosen } = view;
  const grouped = isGroupedByYear(view);
  const [frame, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const heights = width <= CARDS_UP_TO ? CARDS : ROWS;
  const lines = useMemo(
    () => layLines(answer.count, grouped ? answer.runs() : null, heights),
    [answer, grouped, heights],
  );
  const scrolling = useScrollWindow(lines, answer);
  const { scroller, body, shown, bring, onScroll } = scrolling;
  const focus = useRowFocus(lines, answer, heights.row, scrolling);
  const { current, setCurrent } = focus;
  const last = Math.min(shown.last, lines.count - 1);
  const first = Math.min(shown.first, last);
  const pages = useRowPages(answer, rowFrom(lines, first), rowFrom(lines, last) + 1);
  const found = useCallback(
    (at: number) => {
      drawNow(() => {
        bring(lines.lineOf(at), 'top');
        setCurrent(at);
      });
    },
    [lines, bring, setCurrent],
  );

  const drawn = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const kept = current === null ? null : lines.lineOf(Math.min(current, answer.count - 1));
  // What has the focus stays, just out of sight; the rows go on from there.
  if (kept !== null && kept < first) drawn.unshift(kept);
  if (kept !== null && kept > last) drawn.push(kept);
  const topOf = (line: number) => {
    if (line < first) return lines.topOf(first) + shown.shift - heights.row;
    return lines.topOf(Math.min(line, last + 1)) + shown.shift;
  };
  const stop = current ?? rowFrom(lines, first === 0 ? 0 : lines.lineAt(lines.topOf(first) + IN_SIGHT));
  return (
    <>
      <div ref={frame} className={`${styles.bar} no-print`}>
        {grouped && (
          <JumpToDate answer={answer} descending={view.sort[0]?.descending ?? true} onFound={found} />
        )}
      </div>
      <div ref={scroller} className={styles.scroller} data-scroller="" onScroll={onScroll}>
        <table
          // Named, since some browsers forget what a table drawn as a grid is.
          role="table"
          className={`${table.table} ${styles.table}`}
          style={{
            '--template': templateOf(cols),
            '--row-height': `${heights.row}px`,
            '--heading-height': `${heights.heading}px`,
          }}
          aria-label={words('events.title')}
          aria-rowcount={lines.count + 1}
          onKeyDown={focus.onKeyDown}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
          onClick={openRow}
        >
          <TableHead />
          <tbody ref={body} role="rowgroup" data-of-view="" style={{ height: scrollHeight(lines.height) }}>
            {drawn.map((index) => {
              const line = lines.line(index);
              const top = topOf(index);
              return line.kind === 'heading' ? (
                <HeadingLine
                  key={`year ${index}`}
                  year={line.year}
                  columns={cols.length}
                  index={index + 2}
                  top={top}
                />
              ) : (
                <RowLine
                  key={line.at}
                  row={pages.rowAt(line.at)}
                  at={line.at}
                  index={index + 2}
                  top={top}
                  isStop={line.at === stop}
                  {...{ cols, chosen }}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <PrintedRows answer={answer} {...{ grouped, cols, chosen }} />
    </>
  );
}

/** The row of a line; of a heading, the first row under it. */
function rowFrom(lines: Lines, index: number): number {
  const line = lines.line(index);
  if (line.kind === 'row') return line.at;
  return index + 1 < lines.count ? rowFrom(lines, index + 1) : 0;
}

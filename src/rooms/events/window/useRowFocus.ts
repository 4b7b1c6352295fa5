import { type FocusEvent, type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Answer } from '../../../query/answer';
import type { Lines } from './layLines';
import type { ScrollWindow } from './useScrollWindow';

type Moves = {
  /** The row that has, or had last, the focus among the rows; null: none since the table was left. */
  readonly current: number | null;
  /** Tab stops at this row from now on. */
  readonly setCurrent: (at: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
};

/** Rows in sight when the table stands at its top. */
const NEAR_TOP = 6;

/** One row is focused; keys move to others, wherever they are. Enter opens the event. */
export function useRowFocus(
  lines: Lines,
  { count: rowCount, rows }: Pick<Answer, 'count' | 'rows'>,
  rowHeight: number,
  { body, shown, bring, seen }: ScrollWindow,
): Moves {
  const [current, setCurrent] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const [drawn, draw] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the row wanted has been drawn
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`tr[data-at="${wanted.current}"]`);
    wanted.current = null;
    row?.focus();
  }, [drawn, body]);

  const moveTo = useCallback(
    (at: number) => {
      wanted.current = at;
      setCurrent(at);
      draw((before) => before + 1);
      const line = lines.lineOf(at);
      const isFirstOfYear = line > 0 && lines.line(line - 1).kind === 'heading';
      bring(line, 'sight');
      if (isFirstOfYear) bring(line - 1, 'sight');
    },
    [lines, bring],
  );
  // Another answer is shown from its top: what was focused further down is not there any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an answer
  useLayoutEffect(() => {
    if (current === null || current < NEAR_TOP) return;
    const { activeElement } = document;
    // A focus whose element has gone is the document's.
    if (activeElement === document.body || body.current?.contains(activeElement)) moveTo(0);
    else setCurrent(null);
  }, [rows]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = rowOf(event.target);
    if (at === null || event.altKey || event.metaKey || event.ctrlKey) return;
    if (event.key === 'Enter' && event.target instanceof HTMLTableRowElement) {
      event.target.querySelector<HTMLAnchorElement>('a[data-event]')?.click();
      return;
    }
    const page = Math.max(1, Math.floor(seen() / rowHeight) - 1);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rowCount - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(Math.max(0, Math.min(rowCount - 1, to)));
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const at = rowOf(target);
    if (at === null) return;
    setCurrent(at);
    const line = lines.lineOf(at);
    // Kept for its focus where its own place is not drawn.
    if (line < shown.first || line > shown.last) bring(line, 'sight');
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setCurrent(null);
  };
  return { current, setCurrent, onKeyDown, onFocus, onBlur };
}

function rowOf(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null;
  const at = target.closest('tr[data-at]')?.getAttribute('data-at');
  return at === null || at === undefined ? null : Number(at);
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { drawNow } from '../../../ui/drawNow';
import type { Lines } from './layLines';
import { type Extent, type Place, scrollTo, settle } from './scrollMap';

/** The lines to draw, and how far the browser's pixels are from the table's. */
export type Shown = { readonly first: number; readonly last: number; readonly shift: number };

/** CSS pixels drawn beyond what is seen, above and below: what is scrolled in before it can be drawn. */
const AHEAD = 700;
/** A line so far below the first drawn is in sight. */
export const IN_SIGHT = AHEAD + 600;
/** Lines come and go so many at a time. */
const STEP = 4;
/** Until it is measured. */
const USUAL_SEEN = 800;
const PAUSE_MS = 150;

export type ScrollWindow = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What the lines stand in, below the headings. */
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly shown: Shown;
  /** CSS pixels of the table seen at once. */
  readonly seen: () => number;
  /** Brings a line to the top, or only into sight. */
  readonly bring: (line: number, to: 'top' | 'sight') => void;
  readonly onScroll: () => void;
};

/** Follows the browser's scrolling through a table of any height. A new `of` is shown from its top. */
export function useScrollWindow(lines: Lines, of: unknown): ScrollWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const place = useRef<Place>({ scrolled: 0, top: 0 });
  const seen = useRef(USUAL_SEEN);
  const laid = useRef({ lines, of, atTop: 0 });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState(() => shownOf(lines, place.current, USUAL_SEEN));
  const drawn = useRef(shown);
  useLayoutEffect(() => {
    drawn.current = shown;
  }, [shown]);

  const follow = useCallback((next: Place) => {
    place.current = next;
    const { lines } = laid.current;
    laid.current.atTop = lines.lineAt(next.top);
    const wanted = shownOf(lines, next, seen.current);
    setShown((before) => (isSame(before, wanted) ? before : wanted));
  }, []);
  const go = useCallback(
    (top: number) => {
      const next = settle(extentOf(laid.current.lines, seen.current), { ...place.current, top });
      follow(next);
      if (scroller.current && scroller.current.scrollTop !== next.scrolled)
        scroller.current.scrollTop = next.scrolled;
    },
    [follow],
  );

  useLayoutEffect(() => {
    const before = laid.current;
    if (before.lines === lines) return;
    laid.current = { lines, of, atTop: 0 };
    go(before.of === of ? lines.topOf(Math.min(before.atTop, lines.count - 1)) : 0);
  }, [lines, of, go]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const height = element.clientHeight - (body.current?.offsetTop ?? 0);
      if (height > 0) seen.current = height;
      follow(place.current);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      clearTimeout(pause.current);
    };
  }, [follow]);

  const onScroll = useCallback(() => {
    const scrolled = scroller.current?.scrollTop ?? 0;
    const extent = extentOf(laid.current.lines, seen.current);
    const next = scrollTo(extent, place.current, scrolled);
    // Where what is drawn does not reach, it is drawn before this frame is painted.
    if (reaches(laid.current.lines, drawn.current, next, seen.current)) follow(next);
    else drawNow(() => follow(next));
    const settled = settle(extent, next);
    if (Math.abs(settled.scrolled - scrolled) < 1) return;
    // Drawn in its new place and scrolled there between two paints: nobody sees it move.
    const putRight = () => drawNow(() => go(place.current.top));
    clearTimeout(pause.current);
    pause.current = setTimeout(putRight, PAUSE_MS);
  }, [follow, go]);

  const bring = useCallback(
    (line: number, to: 'top' | 'sight') => {
      const { lines } = laid.current;
      const top = lines.topOf(line);
      const bottom = line + 1 < lines.count ? lines.topOf(line + 1) : lines.height;
      const { top: from } = place.current;
      if (to === 'top' || top < from) go(top);
      else if (bottom > from + seen.current) go(bottom - seen.current);
    },
    [go],
  );
  return { scroller, body, shown, seen: useCallback(() => seen.current, []), bring, onScroll };
}

function extentOf({ height }: Lines, seen: number): Extent {
  return { table: height, seen };
}

function shownOf(lines: Lines, { scrolled, top }: Place, seen: number): Shown {
  const first = lines.lineAt(top - AHEAD);
  const last = lines.lineAt(top + seen + AHEAD);
  return {
    first: first - (first % STEP),
    last: Math.min(lines.count - 1, last + STEP - 1 - (last % STEP)),
    shift: scrolled - top,
  };
}

/** Whether lines are drawn wherever the place is seen. */
function reaches(lines: Lines, { first, last }: Shown, { top }: Place, seen: number): boolean {
  return lines.lineAt(top) >= first && lines.lineAt(top + seen - 1) <= last;
}

function isSame(one: Shown, other: Shown): boolean {
  return one.first === other.first && one.last === other.last && one.shift === other.shift;
}

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../../query/answer';
import { createRowPages, type RowPages } from './createRowPages';

/** Rows fetched above and below, for who scrolls on. */
const BESIDE = 64;
const FAR = 400;

/** Of an answer's rows those from `from` up to `to`, fetched where they are not there; draws again as they come. */
export function useRowPages(answer: Answer, from: number, to: number): Pick<RowPages, 'rowAt'> {
  const [, come] = useState(0);
  const pages = useMemo(() => {
    const made = createRowPages(answer);
    // An answer brings its first rows along: they are there to be drawn with it.
    made.want(0, 1);
    return made;
  }, [answer]);
  useLayoutEffect(() => pages.listen(() => come((before) => before + 1)), [pages]);
  useLayoutEffect(() => pages.want(from, to), [pages, from, to]);
  const before = useRef(from);
  // What is drawn comes first, and alone for who jumps about.
  useEffect(() => {
    if (Math.abs(from - before.current) < FAR) pages.want(from - BESIDE, to + BESIDE);
    before.current = from;
  }, [pages, from, to]);
  return pages;
}

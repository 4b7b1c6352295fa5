/** A table higher than a browser can scroll, within something it can: all in CSS pixels. */
export type Extent = {
  /** Of the table. */
  readonly table: number;
  /** Of what is seen of it at once. */
  readonly seen: number;
};

/** Where the browser has scrolled to, and which pixel of the table stands at the top for that. */
export type Place = { readonly scrolled: number; readonly top: number };

/**
 * Chromium lays out up to 2²⁵ pixels, Firefox about half as many, both less when zoomed in: five times
 * as large, this is still below either.
 */
export const MOST_PIXELS = 5_000_000;
/** Near either end a pixel scrolled is a pixel of the table, so that the ends are reached evenly. */
const END = 100_000;
/** A wheel, a key or a finger moves less at once; the bar's handle, by its least step, more. */
const NEAR = 4_000;

/** Height to give to the browser: the table's own where that can be scrolled. */
export function scrollHeight(table: number): number {
  return Math.min(table, MOST_PIXELS);
}

/** Where the bar stands for a place in the table: even at both ends, in proportion between. */
export function scrolledFor(extent: Extent, top: number): number {
  return along(stops(extent, 'top'), stops(extent, 'scrolled'), top);
}

/** The inverse of `scrolledFor`. */
export function topFor(extent: Extent, scrolled: number): number {
  return along(stops(extent, 'scrolled'), stops(extent, 'top'), scrolled);
}

/**
 * Where the table stands after the browser has scrolled to `scrolled`: as many pixels on as were
 * scrolled, or, if they were many, where the bar stands.
 */
export function scrollTo(extent: Extent, before: Place, scrolled: number): Place {
  const moved = scrolled - before.scrolled;
  const isNear = Math.abs(moved) <= NEAR;
  const top = isNear ? clamp(before.top + moved, 0, lastTop(extent)) : topFor(extent, scrolled);
  return { scrolled, top };
}

/** The same place in the table with the bar where it belongs; the browser must be scrolled along. */
export function settle(extent: Extent, { top }: Place): Place {
  const inTable = clamp(top, 0, lastTop(extent));
  return { scrolled: Math.round(scrolledFor(extent, inTable)), top: inTable };
}

function lastTop({ table, seen }: Extent): number {
  return Math.max(0, table - seen);
}

/** Both scales at the ends of their three stretches. */
function stops(extent: Extent, of: keyof Place): readonly [number, number, number, number] {
  const lastScrolled = Math.max(0, scrollHeight(extent.table) - extent.seen);
  const end = Math.min(END, lastScrolled / 2);
  const last = of === 'top' ? lastTop(extent) : lastScrolled;
  return [0, end, last - end, last];
}

type Stops = ReturnType<typeof stops>;

function along(from: Stops, to: Stops, value: number): number {
  if (value <= from[1]) return clamp(value, 0, to[3]);
  if (value >= from[2]) return clamp(to[3] - (from[3] - value), 0, to[3]);
  return to[1] + ((value - from[1]) / (from[2] - from[1])) * (to[2] - to[1]);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

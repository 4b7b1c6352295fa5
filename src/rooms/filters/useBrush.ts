import { type PointerEvent, type RefObject, useRef } from 'react';
import { withYears } from '../../query/view';
import { useChange, useViewPart } from '../../store/hooks';
import { draggedTo, type Hold, rangeOf, resized, type Years, yearsIn, zoomed } from './brush';
import { useWheelZoom } from './useWheelZoom';

type Gesture = {
  readonly hold: Hold;
  /** Where the mouse or the first finger came down: in CSS pixels, and as a year. */
  readonly x: number;
  readonly year: number;
  /** What was shown then. */
  readonly years: Years;
  /** CSS pixels between two fingers when the second came down. */
  readonly spread: number | null;
  dragged: boolean;
  written: boolean;
};

/** What a hand does without meaning it, in CSS pixels. */
const SLIP = 4;
/** Fingers nearer to each other than that are taken to be so far apart. */
const LEAST_SPREAD = 24;

/**
 * What a hand does on the strip: draws a range, drags its block or an edge, taps a year, zooms with
 * two fingers or the wheel. A drag is one step of history, zooming none.
 */
export function useBrush(strip: RefObject<HTMLElement | null>, record: Years) {
  const range = useViewPart(({ year }) => year);
  const change = useChange();
  const gesture = useRef<Gesture | null>(null);
  const fingers = useRef(new Map<number, number>());

  /** Where a place on the screen is on the strip: the start of 2000 is 2000, its end 2001. */
  const placeOf = (x: number) => {
    const box = strip.current?.getBoundingClientRect();
    if (!box) return record.from;
    return record.from + ((x - box.left) / box.width) * (record.to + 1 - record.from);
  };
  const yearAt = (x: number) => Math.floor(placeOf(x));
  const set = (years: Years, step: 'push' | 'replace') =>
    change((view) => withYears(view, rangeOf(record, years)), step);

  /** Around a place on the screen, or the middle of the years. */
  const zoom = (way: 'in' | 'out', x?: number) =>
    change((view) => {
      const years = yearsIn(record, view.year) ?? record;
      const at = x === undefined ? (years.from + years.to + 1) / 2 : placeOf(x);
      return withYears(view, rangeOf(record, zoomed(record, years, way, at)));
    }, 'replace');
  useWheelZoom(strip, zoom);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, event.clientX);
    const shown = yearsIn(record, range);
    const [one, other] = [...fingers.current.values()];
    const held = gesture.current;
    if (held !== null && one !== undefined && other !== undefined) {
      const years = held.spread === null ? held.years : (shown ?? record);
      gesture.current = { ...held, years, spread: Math.max(LEAST_SPREAD, Math.abs(one - other)) };
      return;
    }
    const year = yearAt(event.clientX);
    const isChosen = range !== null && shown !== null && year >= shown.from && year <= shown.to;
    const grip = gripOf(event.target);
    if (grip !== null) {
      event.preventDefault();
      strip.current?.querySelector<HTMLElement>(`[data-edge=${grip}]`)?.focus({ preventScroll: true });
    }
    const hold = grip ?? (isChosen ? 'block' : 'new');
    const years = shown ?? record;
    gesture.current = { hold, x: event.clientX, year, years, spread: null, dragged: false, written: false };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current;
    if (held === null || !fingers.current.has(event.pointerId)) return;
    fingers.current.set(event.pointerId, event.clientX);
    if (held.spread !== null) {
      const [one, other] = [...fingers.current.values()];
      if (one === undefined || other === undefined) return;
      const length = held.years.to - held.years.from + 1;
      const wanted = Math.round((length * held.spread) / Math.max(LEAST_SPREAD, Math.abs(one - other)));
      set(resized(record, held.years, wanted - length, placeOf((one + other) / 2)), 'replace');
      return;
    }
    held.dragged ||= Math.abs(event.clientX - held.x) >= SLIP;
    if (!held.dragged) return;
    const next = draggedTo(record, held, yearAt(event.clientX));
    const present = yearsIn(record, range);
    if (next.from === present?.from && next.to === present.to) return;
    set(next, held.written ? 'replace' : 'push');
    held.written = true;
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current;
    onPointerCancel(event);
    if (held === null || held.dragged || held.spread !== null) return;
    const year = Math.min(Math.max(held.year, record.from), record.to);
    const again = range?.from === year && range.to === year;
    change((view) => withYears(view, again ? null : { from: year, to: year }));
  };

  /** Also where the browser takes a gesture for a scroll of the page. */
  const onPointerCancel = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size === 0) gesture.current = null;
  };

  return {
    zoom,
    gestures: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onLostPointerCapture: onPointerCancel,
    },
  };
}

function gripOf(target: EventTarget): 'from' | 'to' | null {
  const grip = target instanceof HTMLElement ? target.dataset.grip : undefined;
  return grip === 'from' || grip === 'to' ? grip : null;
}

import { EARLIEST_DAY, type EdtfDate, LATEST_DAY } from '../dataset/types';
import { dayNumber, parseIsoDay } from '../lib/calendar';
import type { Facts } from './facts';
import type { Span } from './officeAt';
import { positionOf, type TimeAxis, timeAxis } from './timeAxis';
import type { View } from './view';

/** The time the offices are shown for, and what set it: the view's own day, the open event, or the years' end. */
export type AsOf =
  | { readonly by: 'on' | 'end'; readonly span: Span }
  | { readonly by: 'event'; readonly span: Span; readonly date: EdtfDate };

/** As the view says, else the open event's date as widely as it is known, else the end of the years shown. */
export function asOf(facts: Facts, view: Pick<View, 'on' | 'event' | 'year'>): AsOf {
  const on = view.on === null ? null : parseIsoDay(view.on);
  if (on !== null) return { by: 'on', span: { from: on, to: on } };
  const date = view.event === null ? undefined : facts.eventById.get(view.event)?.event.date;
  if (date) return { by: 'event', span: closed(date), date };
  const released = parseIsoDay(facts.dataset.version) ?? LATEST_DAY;
  const end = Math.min(dayNumber(timeAxis(facts, view).lastYear, 12, 31), released);
  return { by: 'end', span: { from: end, to: end } };
}

/** An end that is not known is taken for the other. */
function closed({ from, to }: EdtfDate): Span {
  if (from <= EARLIEST_DAY) return { from: to, to };
  return { from, to: to >= LATEST_DAY ? from : to };
}

/** The middle of a span on the axis, 0 to 1 from end to end, outside it beyond. */
export function middleOf(axis: TimeAxis, { from, to }: Span): number {
  return (positionOf(axis, from) + positionOf(axis, to + 1)) / 2;
}

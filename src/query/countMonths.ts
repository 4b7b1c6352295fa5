import { civilDate } from '../lib/calendar';
import type { EventFacts, Facts } from './facts';

/**
 * Events by month, `year * 12 + month - 1`. An event counts in each month it may have been in, from the
 * record's first to its last.
 */
export function countMonths(
  { firstYear, lastYear }: Facts,
  events: readonly EventFacts[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { event } of events) {
    const first = Math.max(monthOf(event.date.from), firstYear * 12);
    const last = Math.min(monthOf(event.date.to), lastYear * 12 + 11);
    for (let month = first; month <= last; month += 1) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

function monthOf(day: number): number {
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
}

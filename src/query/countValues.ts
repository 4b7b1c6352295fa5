import type { Counts } from './answer';
import type { Facts } from './facts';
import type { Facet } from './view';

/** Per value of a facet, how many events of the record have it. */
export function countValues({ events }: Facts, facet: Facet): Counts {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of event[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

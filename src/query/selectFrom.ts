import type { Facts } from './facts';
import { createSearchIndex, type SearchIndex } from './search';
import { createSelect, type Selection } from './select';
import type { Locale } from './sort';
import type { View } from './view';

/** Events from which an index pays for being built and loaded; fewer are looked through sooner. */
const INDEXED_FROM = 5000;

/** Whether the record is answered from an index, which keeps texts in a way of its own. */
export function isIndexed({ events }: Facts): boolean {
  return events.length >= INDEXED_FROM;
}

/** Makes `select` for a record in memory of any size: a single pass, or an index, loaded where it is needed. */
export async function selectFrom(
  facts: Facts,
  index: SearchIndex = createSearchIndex(facts),
): Promise<(view: View, locale: Locale) => Selection> {
  if (!isIndexed(facts)) return createSelect(facts, index);
  const { createIndexedSelect } = await import('./engine/createIndexedSelect');
  return createIndexedSelect(facts, index);
}

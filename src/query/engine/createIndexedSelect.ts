import type { Answer } from '../answer';
import type { EventFacts, Facts } from '../facts';
import type { SearchIndex } from '../search';
import type { Locale } from '../sort';
import type { View } from '../view';
import { runToEnd } from './buildEngine';
import { indexRecord } from './indexRecord';
import { rowsOfFacts } from './rowsOfFacts';

/** Makes `select` for a record in memory that is too large for a single pass; builds its index at once. */
export function createIndexedSelect(
  facts: Facts,
  index: SearchIndex,
): (view: View, locale: Locale) => Answer {
  const engine = runToEnd(indexRecord(rowsOfFacts(facts, index)));
  return (view, locale) => {
    const { rows, ...answer } = engine.select(view, locale);
    return { ...answer, rows: (from, to) => eventsAt(facts, rows(from, to)) };
  };
}

function eventsAt({ events }: Facts, rows: Uint32Array): readonly EventFacts[] {
  return [...rows].flatMap((row) => events[row] ?? []);
}

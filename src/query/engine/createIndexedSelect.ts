import type { EventFacts, Facts } from '../facts';
import type { SearchIndex } from '../search';
import type { Selection } from '../select';
import type { Locale } from '../sort';
import type { View } from '../view';
import { runToEnd } from './buildEngine';
import { indexRecord } from './indexRecord';
import { rowsOfFacts } from './rowsOfFacts';

/** Makes `select` for a record in memory that is too large for a single pass; builds its index at once. */
export function createIndexedSelect(
  facts: Facts,
  index: SearchIndex,
): (view: View, locale: Locale) => Selection {
  const engine = runToEnd(indexRecord(rowsOfFacts(facts, index)));
  return (view, locale) => {
    const { rows, ...answer } = engine.select(view, locale);
    let all: readonly EventFacts[] | undefined;
    return {
      ...answer,
      rows: (from, to) => eventsAt(facts, rows(from, to)),
      // Few parts of the page need every row, and not at once.
      get events() {
        all ??= eventsAt(facts, rows(0, answer.count));
        return all;
      },
    };
  };
}

function eventsAt({ events }: Facts, rows: Uint32Array): readonly EventFacts[] {
  return [...rows].flatMap((row) => events[row] ?? []);
}

import type { EventFacts } from '../../src/query/facts';

/** Per row its place when the rows are ordered by their dates, earliest first, equal ones as they are. */
export function dateRanks(rows: readonly EventFacts[]): Uint32Array {
  const keys = new Uint32Array(rows.length);
  let key = 0;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const date = rows[row]?.event.date;
    const earlier = rows[row + 1]?.event.date;
    if (earlier && (date?.from !== earlier.from || date.to !== earlier.to)) key += 1;
    keys[row] = key;
  }
  return ranksOf(keys);
}

/** The same by their titles, which are ordered by code units. */
export function titleRanks(rows: readonly EventFacts[]): Uint32Array {
  const titles = [...new Set(rows.map(({ event }) => event.title.en))].sort();
  const keyOf = new Map(titles.map((title, key) => [title, key]));
  return ranksOf(Uint32Array.from(rows, ({ event }) => keyOf.get(event.title.en) ?? 0));
}

/** Counting sort: keys are 0 up to, at most, the number of rows. */
function ranksOf(keys: Uint32Array): Uint32Array {
  const next = new Uint32Array(keys.length + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 1; key < next.length; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  return keys.map((key) => {
    const rank = next[key] ?? 0;
    next[key] = rank + 1;
    return rank;
  });
}

import { FACETS } from '../../src/query/view';
import type { BenchAnswer } from './contender';

/** In what two answers differ, in words; nothing where they are equal. */
export function differences(one: BenchAnswer, other: BenchAnswer): readonly string[] {
  return [
    ...(one.count === other.count ? [] : [`count ${one.count} ≠ ${other.count}`]),
    ...FACETS.flatMap((facet) => differentCounts(facet, one.counts[facet], other.counts[facet])),
    ...differentCounts('years', one.years, other.years),
    ...(one.rows.join() === other.rows.join() ? [] : [`rows ${one.rows.join()} ≠ ${other.rows.join()}`]),
  ];
}

function differentCounts<Key>(
  name: string,
  one: ReadonlyMap<Key, number>,
  other: ReadonlyMap<Key, number>,
): readonly string[] {
  const keys = [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => (one.get(key) ?? 0) !== (other.get(key) ?? 0),
  );
  return keys.map((key) => `${name} ${key}: ${one.get(key) ?? 0} ≠ ${other.get(key) ?? 0}`);
}

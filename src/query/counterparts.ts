import type { Person } from '../dataset/types';
import type { EventFacts, Facts } from './facts';
import type { Locale } from './sort';
import { type Orders, type View, withFacet } from './view';

/** One person of a side, and in how many events they took part with anyone of the other. */
export type Counterpart = { readonly person: Person; readonly events: number };

/** Who of the two sides took part in the same events. Both sides most frequent first. */
export type Counterparts = {
  readonly vn: readonly Counterpart[];
  readonly cn: readonly Counterpart[];
  /** Events with people of both sides, each counted once. */
  readonly events: number;
  /** Events both took part in, each counted once. */
  readonly together: (vn: string, cn: string) => number;
};

/** The pairs of the two sides in these events. */
export function counterparts(facts: Facts, events: readonly EventFacts[]): Counterparts {
  const met = { vn: new Map<Person, number>(), cn: new Map<Person, number>() };
  const pairs = new Map<string, number>();
  let common = 0;
  for (const event of events) {
    const people = event.person.flatMap((id) => facts.personById.get(id) ?? []);
    const vn = people.filter(({ side }) => side === 'vn');
    const cn = people.filter(({ side }) => side === 'cn');
    if (vn.length === 0 || cn.length === 0) continue;
    common += 1;
    for (const person of vn) increment(met.vn, person);
    for (const person of cn) increment(met.cn, person);
    for (const a of vn) for (const b of cn) increment(pairs, pairKey(a.id, b.id));
  }
  return {
    vn: mostFrequentFirst(met.vn),
    cn: mostFrequentFirst(met.cn),
    events: common,
    together: (a, b) => pairs.get(pairKey(a, b)) ?? 0,
  };
}

/** Ids are slugs: none has a space. */
const pairKey = (vn: string, cn: string) => `${vn} ${cn}`;

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFrequentFirst(counts: ReadonlyMap<Person, number>): readonly Counterpart[] {
  return [...counts]
    .map(([person, events]) => ({ person, events }))
    .sort((a, b) => b.events - a.events || (a.person.id < b.person.id ? -1 : 1));
}

/** By name as the language sorts, or as they come: most frequent first. */
export function inOrder(
  people: readonly Counterpart[],
  order: Orders['vn-counterparts'],
  { language, compare }: Locale,
): readonly Counterpart[] {
  if (order === '-total') return people;
  return people.toSorted((a, b) => compare(a.person.name[language], b.person.name[language]));
}

/**
 * The events of the view that both took part in, as the table. Somebody all of them had to be with
 * already stays asked for; several of whom any was enough cannot, and make room.
 */
export function withPair(view: View, vn: string, cn: string): View {
  const kept = view.match === 'all' || view.person.length === 1 ? view.person : [];
  return { ...withFacet(view, 'person', [...kept, vn, cn]), match: 'all', tab: 'table' };
}

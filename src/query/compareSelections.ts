import { civilDate } from '../lib/calendar';
import type { EventFacts, Facts } from './facts';
import { type LeadershipChange, leadershipChanges } from './tenureLanes';
import { timeAxis } from './timeAxis';
import { DEFAULT_VIEW, type Filtering, filteringOf, type View, withYears } from './view';

/** One of two selections: the events, and the years asked for. */
export type Compared = { readonly view: Pick<View, 'year'>; readonly events: readonly EventFacts[] };

export type Count<Key> = { readonly key: Key; readonly a: number; readonly b: number };

export type Comparison = {
  readonly total: { readonly a: number; readonly b: number };
  /** Types either has, in the vocabulary's order. */
  readonly types: readonly Count<string>[];
  /** Every year from the first either has to the last; an event counts in each year it may have been in. */
  readonly years: readonly Count<number>[];
};

/** Two selections counted side by side. */
export function compareSelections(facts: Facts, a: Compared, b: Compared): Comparison {
  const types = { a: typesOf(a), b: typesOf(b) };
  const years = { a: yearsOf(facts, a), b: yearsOf(facts, b) };
  const seen = [...years.a.keys(), ...years.b.keys()];
  const first = Math.min(...seen);
  const axis = seen.length === 0 ? [] : yearsBetween(first, Math.max(...seen));
  return {
    total: { a: a.events.length, b: b.events.length },
    types: [...facts.typeLabel.keys()]
      .map((key) => ({ key, a: types.a.get(key) ?? 0, b: types.b.get(key) ?? 0 }))
      .filter((count) => count.a + count.b > 0),
    years: axis.map((key) => ({ key, a: years.a.get(key) ?? 0, b: years.b.get(key) ?? 0 })),
  };
}

function typesOf({ events }: Compared): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { event } of events) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  return counts;
}

/** Only years asked for: an event over New Year counts on this side of it alone. */
function yearsOf(facts: Facts, { view, events }: Compared): ReadonlyMap<number, number> {
  const from = typeof view.year?.from === 'number' ? view.year.from : Number.NEGATIVE_INFINITY;
  const to = typeof view.year?.to === 'number' ? view.year.to : Number.POSITIVE_INFINITY;
  const counts = new Map<number, number>();
  for (const { firstYear, lastYear } of events) {
    const last = Math.min(lastYear, facts.lastYear, to);
    for (const year of yearsBetween(Math.max(firstYear, from), last)) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return counts;
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The view with its own filters replaced by a selection. */
export function viewOf(view: View, selection: Filtering): View {
  const own: readonly unknown[] = filteringOf(view).malformed;
  const others = view.malformed.filter((one) => !own.includes(one));
  return { ...view, ...selection, malformed: [...selection.malformed, ...others] };
}

/** A becomes B, and B the view. Without a B nothing changes. */
export function withSwapped(view: View): View {
  return view.vs ? { ...viewOf(view, view.vs), vs: filteringOf(view) } : view;
}

/** A change of leader as two spans of the same length: the years before it, and from it on. */
export type BeforeAfter = {
  readonly change: LeadershipChange;
  readonly before: { readonly from: number; readonly to: number };
  readonly after: { readonly from: number; readonly to: number };
};

const PARTY_LEADERS = ['vn-general-secretary', 'cn-general-secretary'];
const LONGEST_SPAN = 5;

/** What to compare around each change of party leader, latest first, as far as the record's years allow. */
export function leaderChanges(facts: Facts): readonly BeforeAfter[] {
  const view = { ...DEFAULT_VIEW, office: PARTY_LEADERS.filter((id) => facts.officeById.has(id)) };
  if (view.office.length === 0) return [];
  return leadershipChanges(facts, timeAxis(facts, DEFAULT_VIEW), view).flatMap((change) => {
    const year = civilDate(change.came.start.to).year;
    const length = Math.min(LONGEST_SPAN, year - facts.firstYear, facts.lastYear - year + 1);
    if (length < 1) return [];
    return {
      change,
      before: { from: year - length, to: year - 1 },
      after: { from: year, to: year + length - 1 },
    };
  });
}

/** The years before a change as A, those from it on as B; the view's other filters hold for both. */
export function withBeforeAfter(view: View, { before, after }: Pick<BeforeAfter, 'before' | 'after'>): View {
  return { ...withYears(view, before), vs: filteringOf(withYears(view, after)) };
}

import { EARLIEST_DAY, LATEST_DAY } from '../dataset/types';
import { civilDate, dayNumber } from '../lib/calendar';
import type { EventFacts, Facts } from '../query/facts';
import { createSearchIndex, matchText } from '../query/search';
import { type Locale, sortText, sourceCount } from '../query/sort';
import { FACETS, type Facet, FILTERS, type Filter, type SortKey, type View } from '../query/view';

type NaiveSelection = {
  readonly events: readonly EventFacts[];
  readonly count: number;
  readonly total: number;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  readonly years: ReadonlyMap<number, number>;
  readonly months: ReadonlyMap<number, number>;
  readonly without: ReadonlyMap<Filter, number>;
  /** Last year of each event, neighbours of one year told once and counted; null unless by date. */
  readonly runs: readonly { readonly year: number; readonly count: number }[] | null;
};

/**
 * What `select` must give, worked out the long way: every filter asked of every event, again for
 * every option as if it had been chosen. Slow, and plain to see.
 */
export function naiveSelection(facts: Facts, view: View, locale: Locale): NaiveSelection {
  const hasText = matchText(createSearchIndex(facts), view.q);
  const left = (asked: View) =>
    facts.events.filter((event) => (asked.q === '' || hasText(event)) && passesAll(facts, asked, event));
  const counts = (facet: Facet) =>
    present(
      facts.events.flatMap((event) => event[facet]),
      (value) => left(choosing(facts, view, facet, value)).length,
    );
  const recordYears = Array.from(
    { length: facts.lastYear - facts.firstYear + 1 },
    (_, at) => facts.firstYear + at,
  );
  const unread = new Set(view.malformed.map(({ param }) => param));
  const set = FILTERS.filter((filter) => lift(view, filter)[filter] !== view[filter] || unread.has(filter));
  const events = view.sort
    .toReversed()
    .reduce((sorted, key) => sorted.toSorted(by(facts, key, locale)), left(view));
  return {
    events,
    count: events.length,
    total: facts.events.length,
    counts: {
      person: counts('person'),
      type: counts('type'),
      topic: counts('topic'),
      office: counts('office'),
      place: counts('place'),
    },
    years: present(
      recordYears,
      (year) => left({ ...lift(view, 'year'), year: { from: year, to: year } }).length,
    ),
    months: present(
      recordYears.flatMap((year) => Array.from({ length: 12 }, (_, month) => year * 12 + month)),
      (month) => {
        const [first, end] = [firstDay(month), firstDay(month + 1)];
        return events.filter(({ event: { date } }) => date.from < end && date.to >= first).length;
      },
    ),
    without: new Map(set.map((filter) => [filter, left(lift(view, filter)).length])),
    runs: view.sort[0]?.column === 'date' ? runsOf(events.map((event) => yearsOf(facts, event).last)) : null,
  };
}

function firstDay(month: number): number {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}

function runsOf(years: readonly number[]): { year: number; count: number }[] {
  const begins = years.flatMap((year, at) => (at === 0 || year !== years[at - 1] ? [at] : []));
  return begins.map((at, run) => ({
    year: years[at] ?? 0,
    count: (begins[run + 1] ?? years.length) - at,
  }));
}

/** The view with the option chosen: alone, or beside the people already chosen where all must be there. */
function choosing(facts: Facts, view: View, facet: Facet, value: string): View {
  const beside =
    facet === 'person' && view.match === 'all' ? view.person.filter((id) => facts.personById.has(id)) : [];
  return { ...lift(view, facet), [facet]: [...beside, value] };
}

/** The view without one filter, read or unread. */
function lift(view: View, filter: Filter): View {
  const malformed = view.malformed.filter(({ param }) => param !== filter);
  const rest: View = { ...view, malformed };
  if (filter === 'q') return view.q === '' ? rest : { ...rest, q: '' };
  if (filter === 'year') return { ...rest, year: null };
  return view[filter].length === 0 ? rest : { ...rest, [filter]: [] };
}

/** Every filter but the text. */
function passesAll(facts: Facts, view: View, event: EventFacts): boolean {
  const years = yearsOf(facts, event);
  const { from = 'earliest', to = 'latest' } = view.year ?? {};
  const isInYears = (to === 'latest' || years.first <= to) && (from === 'earliest' || years.last >= from);
  const isUnread = view.malformed.some(({ param }) => param === 'year') && view.year === null;
  return isInYears && !isUnread && FACETS.every((facet) => passesFacet(facts, view, facet, event));
}

function yearsOf(facts: Facts, { event: { date } }: EventFacts): { first: number; last: number } {
  const first = date.from === EARLIEST_DAY ? facts.firstYear : civilDate(date.from).year;
  return { first, last: date.to === LATEST_DAY ? facts.lastYear : civilDate(date.to).year };
}

function passesFacet(facts: Facts, view: View, facet: Facet, event: EventFacts): boolean {
  const isUnread = view.malformed.some(({ param }) => param === facet);
  const chosen = view[facet];
  if (chosen.length === 0) return !isUnread;
  const known = chosen.filter((value) => names(facts, facet).has(value));
  const has = (value: string) => event[facet].includes(value);
  return facet === 'person' && view.match === 'all' ? known.length > 0 && known.every(has) : known.some(has);
}

/** Asked of every event for every option, so kept. */
const namesOf = new WeakMap<Facts, Readonly<Record<Facet, ReadonlySet<string>>>>();

function names(facts: Facts, facet: Facet): ReadonlySet<string> {
  const { people, offices, vocabulary } = facts.dataset;
  const kept = namesOf.get(facts) ?? {
    person: new Set(people.map(({ id }) => id)),
    type: new Set(vocabulary.types.map(({ id }) => id)),
    topic: new Set(vocabulary.topics.map(({ id }) => id)),
    office: new Set(offices.map(({ id }) => id)),
    place: new Set(facts.events.flatMap(({ place }) => place)),
  };
  namesOf.set(facts, kept);
  return kept[facet];
}

function present<K>(keys: readonly K[], countOf: (key: K) => number): Map<K, number> {
  const counted = [...new Set(keys)].map((key) => [key, countOf(key)] as const);
  return new Map(counted.filter(([, count]) => count > 0));
}

function by(
  facts: Facts,
  { column, descending }: SortKey,
  { language, compare }: Locale,
): (a: EventFacts, b: EventFacts) => number {
  const way = descending ? -1 : 1;
  if (column === 'date') {
    return ({ event: a }, { event: b }) => way * (a.date.to - b.date.to || a.date.from - b.date.from);
  }
  if (column === 'evidence') return (a, b) => way * (sourceCount(a) - sourceCount(b));
  return (a, b) => way * compare(sortText(facts, a, column, language), sortText(facts, b, column, language));
}

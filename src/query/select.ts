import type { Answer } from './answer';
import { countMonths } from './countMonths';
import type { EventFacts, Facts } from './facts';
import { isKnown, type Test, testsOf, unknownValues } from './filter';
import { createSearchIndex, matchText, type SearchIndex, type TextMatch } from './search';
import { type Locale, sortEvents } from './sort';
import { FACETS, type Facet, FILTERS, type Filter, type View } from './view';
import { yearRuns } from './yearRuns';

/** The answer with every row of it in memory, in the view's order. */
export type Selection = Answer & { readonly events: readonly EventFacts[] };

/** Makes `select` for one record: what is worked out once (the text index) is kept between calls. */
export function createSelect(
  facts: Facts,
  index: SearchIndex = createSearchIndex(facts),
): (view: View, locale: Locale) => Selection {
  return (view, locale) => select(facts, view, locale, (query) => matchText(index, query));
}

/**
 * One pass: an event that passes every filter is shown and counts everywhere; one that fails exactly
 * one filter counts only for that filter's own options, which is what "without its own filter" means.
 */
function select(facts: Facts, view: View, locale: Locale, text: (query: string) => TextMatch): Selection {
  const tests = testsOf(facts, view, text);
  const counter = new Counter(facts, view);
  const without = new Map<Filter, number>([...tests.keys()].map((filter) => [filter, 0]));
  const shown: EventFacts[] = [];
  for (const event of facts.events) {
    const failed = failedTests(tests, event);
    if (failed === 'several') continue;
    if (failed === null) shown.push(event);
    counter.add(event, failed);
    for (const filter of failed === null ? tests.keys() : [failed]) {
      without.set(filter, (without.get(filter) ?? 0) + 1);
    }
  }
  const events = sortEvents(facts, shown, view, locale);
  return {
    events,
    count: events.length,
    total: facts.events.length,
    counts: counter.counts,
    years: counter.years,
    months: () => countMonths(facts, shown),
    without,
    unknown: unknownValues(facts, view),
    runs: () => (view.sort[0]?.column === 'date' ? yearRuns(events) : null),
    rows: (from, to) => events.slice(from, to),
  };
}

/** Null if it passes all; the filter if it fails just one. */
function failedTests(tests: ReadonlyMap<Filter, Test>, event: EventFacts): Filter | null | 'several' {
  let failed: Filter | null = null;
  for (const [filter, passes] of tests) {
    if (passes(event)) continue;
    if (failed !== null) return 'several';
    failed = filter;
  }
  return failed;
}

class Counter {
  readonly years = new Map<number, number>();
  readonly counts: Record<Facet, Map<string, number>> = {
    person: new Map(),
    type: new Map(),
    topic: new Map(),
    office: new Map(),
    place: new Map(),
  };
  /** People together: choosing one more narrows, so only what passes already counts. */
  private readonly together: boolean;

  constructor(
    private readonly facts: Facts,
    view: View,
  ) {
    this.together = view.match === 'all' && view.person.some((id) => isKnown(facts, 'person', id));
  }

  add(event: EventFacts, failed: Filter | null): void {
    for (const facet of FACETS) {
      if (failed !== null && (failed !== facet || (facet === 'person' && this.together))) continue;
      for (const value of event[facet]) increment(this.counts[facet], value);
    }
    if (failed !== null && failed !== 'year') return;
    const last = Math.min(event.lastYear, this.facts.lastYear);
    for (let year = event.firstYear; year <= last; year += 1) increment(this.years, year);
  }
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** For an empty view: the filter whose removal brings back most, and how many; null if none alone does. */
export function bestToLoosen({ without }: Answer): { filter: Filter; count: number } | null {
  let best: { filter: Filter; count: number } | null = null;
  for (const filter of FILTERS) {
    const count = without.get(filter) ?? 0;
    if (count > (best?.count ?? 0)) best = { filter, count };
  }
  return best;
}

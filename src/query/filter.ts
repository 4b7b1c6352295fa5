import type { EventFacts, Facts } from './facts';
import { figureOf } from './figureOf';
import type { TextMatch } from './search';
import { FACETS, type Facet, type Filter, type Malformed, type View, type YearRange } from './view';

/** Whether an event passes one filter. */
export type Test = (event: EventFacts) => boolean;

const never: Test = () => false;

/** One test for each filter that is set. A filter of which nothing is known lets nothing pass. */
export function testsOf(
  facts: Facts,
  view: View,
  matchText: (query: string) => TextMatch,
): Map<Filter, Test> {
  const tests = new Map<Filter, Test>();
  if (view.q !== '') tests.set('q', matchText(view.q));
  if (view.year) tests.set('year', yearTest(view.year));
  for (const facet of FACETS) {
    if (view[facet].length > 0) tests.set(facet, facetTest(facts, view, facet));
  }
  for (const { param } of view.malformed) {
    const filter = (['year', ...FACETS] as const).find((one) => one === param);
    if (filter && !tests.has(filter)) tests.set(filter, never);
  }
  return tests;
}

/** In range if the date, widened by its precision, overlaps it: an interval counts in each of its years. */
function yearTest({ from, to }: YearRange): Test {
  const first = from === 'earliest' ? Number.NEGATIVE_INFINITY : from;
  const last = to === 'latest' ? Number.POSITIVE_INFINITY : to;
  return (event) => event.firstYear <= last && event.lastYear >= first;
}

function facetTest(facts: Facts, view: View, facet: Facet): Test {
  const known = view[facet].filter((value) => isKnown(facts, facet, value));
  if (known.length === 0) return never;
  if (facet === 'person' && view.match === 'all') {
    return (event) => known.every((value) => event.person.includes(value));
  }
  return (event) => event[facet].some((value) => known.includes(value));
}

/** Whether the record has the thing the value names. */
export function isKnown(facts: Facts, facet: Facet, value: string): boolean {
  switch (facet) {
    case 'person':
      return facts.personById.has(value);
    case 'type':
      return facts.typeLabel.has(value);
    case 'topic':
      return facts.topicLabel.has(value);
    case 'office':
      return facts.officeById.has(value);
    case 'place':
      return facts.places.has(value);
  }
}

/** Values of the filters that have the right shape and name nothing in the record, as the page lists them. */
export function unknownValues(facts: Facts, view: View): readonly Malformed[] {
  return FACETS.flatMap((param) =>
    view[param].filter((value) => !isKnown(facts, param, value)).map((value) => ({ param, value })),
  );
}

/** The same of what the view has open. Apart, so that opening an event need not select anew. */
export function unknownOpen(facts: Facts, view: View): readonly Malformed[] {
  const event = view.event && !facts.eventById.has(view.event) ? [{ param: 'event', value: view.event }] : [];
  const profile =
    view.profile && !facts.personById.has(view.profile) ? [{ param: 'profile', value: view.profile }] : [];
  const figure =
    view.figure && !figureOf(facts, view.figure) ? [{ param: 'figure', value: view.figure }] : [];
  return [...event, ...profile, ...figure];
}

/** The view with former ids replaced by the present ones: what was renamed or merged still resolves. */
export function withPresentIds(facts: Facts, view: View): View {
  const person = (id: string) => facts.personById.get(id)?.id ?? id;
  const office = (id: string) => facts.officeById.get(id)?.id ?? id;
  return {
    ...view,
    person: [...new Set(view.person.map(person))],
    office: [...new Set(view.office.map(office))],
    event: view.event && (facts.eventById.get(view.event)?.event.id ?? view.event),
    profile: view.profile && person(view.profile),
    lanes: [...new Set(view.lanes.map(office))],
    figure: view.figure && (figureOf(facts, view.figure)?.id ?? view.figure),
    vs: view.vs && {
      ...view.vs,
      person: [...new Set(view.vs.person.map(person))],
      office: [...new Set(view.vs.office.map(office))],
    },
  };
}

import { mentions, type Target } from '../dataset/checks/mentions';
import { rowNames } from '../dataset/rowNames';
import type { Dataset, EdtfDate, Event, Person, Tenure } from '../dataset/types';
import type { TimeAxis } from '../query/timeAxis';

/**
 * The part of a record that these events, in their order, stand on, fit to pass the gate by itself:
 * whom, which offices, terms and documents they name, what those name in turn, and the figures of
 * the years. With somebody in it comes every term of theirs, and with a seat every holder of it, so
 * that who held what on a date is told as in the whole record.
 */
export function eventsSubset(dataset: Dataset, events: readonly Event[], years: TimeAxis): Dataset {
  const shown = new Set<string>(events.map(({ id }) => id));
  const tenures = tenuresOf(dataset, events);
  const offices = officesOf(dataset, events, tenures);
  const inYears = ({ period }: { readonly period: EdtfDate }) => overlaps(period, years);
  const part = {
    ...dataset,
    events: events.map((event) => relatedWithin(event, shown)),
    tenures,
    offices,
    people: [],
    trade: dataset.trade.filter(inYears),
    investment: dataset.investment.filter(inYears),
  };
  const named = idsNamed(part);
  const isNamed =
    (target: Target) =>
    ({ id }: { readonly id: string }) =>
      named.get(target)?.has(id) ?? false;
  const people = dataset.people.filter(isNamed('person'));
  const whole: Dataset = {
    ...part,
    people: people.map((person) => distinctWithin(person, people)),
    sources: dataset.sources.filter(isNamed('source')),
    vocabulary: {
      types: dataset.vocabulary.types.filter(isNamed('type')),
      topics: dataset.vocabulary.topics.filter(isNamed('topic')),
      bodies: dataset.vocabulary.bodies.filter(isNamed('body')),
    },
  };
  return { ...whole, changelog: changelogOf(whole) };
}

/** The event with those of its related events that are in the part too. */
export function relatedWithin(event: Event, shown: ReadonlySet<string>): Event {
  return { ...event, related: event.related.filter((id) => shown.has(id)) };
}

function tenuresOf({ tenures, offices }: Dataset, events: readonly Event[]): readonly Tenure[] {
  const people = new Set(
    events.flatMap(({ participants, points }) => [
      ...participants.map(({ person }) => person),
      ...points.flatMap(({ by = [] }) => by),
    ]),
  );
  const held = tenures.filter(({ person }) => people.has(person)).map(({ office }) => office);
  const named = events.flatMap(({ participants }) => participants.flatMap(({ office }) => office ?? []));
  const many = new Set(offices.filter(({ collective }) => collective).map(({ id }) => id));
  const seats = new Set([...held, ...named].filter((office) => !many.has(office)));
  return tenures.filter(({ person, office }) => people.has(person) || seats.has(office));
}

/** Those held or named, and their counterparts across the border. */
function officesOf({ offices }: Dataset, events: readonly Event[], tenures: readonly Tenure[]) {
  const held = new Set([
    ...tenures.map(({ office }) => office),
    ...events.flatMap(({ participants }) => participants.flatMap(({ office }) => office ?? [])),
  ]);
  return offices.filter(({ id, counterpart }) => held.has(id) || (counterpart && held.has(counterpart)));
}

function overlaps({ start, end }: EdtfDate, { firstYear, lastYear }: TimeAxis): boolean {
  const first = start?.year ?? Number.NEGATIVE_INFINITY;
  const last = end === undefined ? first : (end?.year ?? Number.POSITIVE_INFINITY);
  return first <= lastYear && last >= firstYear;
}

function idsNamed(dataset: Dataset): ReadonlyMap<Target, ReadonlySet<string>> {
  const named = new Map<Target, Set<string>>();
  for (const { target, id } of mentions(dataset)) {
    named.set(target, (named.get(target) ?? new Set()).add(id));
  }
  return named;
}

function distinctWithin({ distinctFrom, ...person }: Person, people: readonly Person[]): Person {
  const others = distinctFrom?.filter((id) => people.some((other) => other.id === id)) ?? [];
  return others.length > 0 ? { ...person, distinctFrom: others } : person;
}

/** Every version, with the rows it names that are in the part. */
function changelogOf(dataset: Dataset): Dataset['changelog'] {
  const rows = new Set(rowNames(dataset));
  return dataset.changelog.map(({ added, revised, ...entry }) => ({
    ...entry,
    added: added.filter((row) => rows.has(row)),
    revised: revised.filter((row) => rows.has(row)),
  }));
}

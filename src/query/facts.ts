import type { Dataset, Event, Localized, Office, Person, Source, Tenure } from '../dataset/types';
import { groupBy } from '../lib/groupBy';
import { heldSurely } from './officeAt';

/** One event with what the filters ask of it worked out once. */
export type EventFacts = {
  readonly event: Event;
  /** Years it may have been in, both ends included; an open end reaches as far as the record does. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly person: readonly string[];
  readonly type: readonly string[];
  readonly topic: readonly string[];
  /** Offices its participants held on its date. */
  readonly office: readonly string[];
  readonly place: readonly string[];
};

/** The record as the hall reads it: rows by id (former ids too), and events with their facts. */
export type Facts = {
  readonly dataset: Dataset;
  readonly events: readonly EventFacts[];
  readonly eventById: ReadonlyMap<string, EventFacts>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly officeById: ReadonlyMap<string, Office>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly typeLabel: ReadonlyMap<string, Localized>;
  readonly topicLabel: ReadonlyMap<string, Localized>;
  readonly eventCount: number;
  /** Countries some event was in. */
  readonly places: ReadonlySet<string>;
  readonly tenuresByOffice: ReadonlyMap<string, readonly Tenure[]>;
  readonly tenuresByPerson: ReadonlyMap<string, readonly Tenure[]>;
  /** First and last year any event or trade figure may fall in. */
  readonly firstYear: number;
  readonly lastYear: number;
};

/** Works out once, when the record is loaded, what every view needs. */
export function createFacts(dataset: Dataset): Facts {
  const tenuresByPerson = groupBy(dataset.tenures, (tenure) => tenure.person);
  const released = Number(dataset.version.slice(0, 4));
  const starts = dataset.events.map(({ date }) => (date.start ?? date.end)?.year ?? released);
  const ends = dataset.events.map(
    ({ date }) => lastWrittenYear(date) ?? Math.max(released, date.start?.year ?? released),
  );
  const traded = dataset.trade.map(({ period }) => period.start?.year ?? released);
  const firstYear = Math.min(...starts, ...traded, released);
  const lastYear = Math.max(...ends, ...traded, released);
  const events = dataset.events.map(
    (event): EventFacts => ({
      event,
      firstYear: event.date.start?.year ?? firstYear,
      lastYear: lastWrittenYear(event.date) ?? lastYear,
      person: unique(event.participants.map(({ person }) => person)),
      type: [event.type],
      topic: event.topics,
      office: officesOf(event, tenuresByPerson),
      place: event.place ? [event.place.country, ...(event.place.alsoIn ?? [])] : [],
    }),
  );
  return {
    dataset,
    events,
    eventById: byIds(events, ({ event }) => [event.id, ...(event.formerIds ?? [])]),
    personById: byIds(dataset.people, (person) => [person.id, ...(person.formerIds ?? [])]),
    officeById: byIds(dataset.offices, (office) => [office.id, ...(office.formerIds ?? [])]),
    sourceById: byIds(dataset.sources, ({ id }) => [id]),
    typeLabel: new Map(dataset.vocabulary.types.map(({ id, label }) => [id, label])),
    topicLabel: new Map(dataset.vocabulary.topics.map(({ id, label }) => [id, label])),
    eventCount: events.length,
    places: new Set(events.flatMap(({ place }) => place)),
    tenuresByOffice: groupBy(dataset.tenures, (tenure) => tenure.office),
    tenuresByPerson,
    firstYear,
    lastYear,
  };
}

function lastWrittenYear(date: Event['date']): number | undefined {
  return date.end === undefined ? date.start?.year : date.end?.year;
}

function officesOf(event: Event, tenures: ReadonlyMap<string, readonly Tenure[]>): readonly string[] {
  return unique(
    event.participants.flatMap(({ person, office }) => {
      const held = (tenures.get(person) ?? []).filter((tenure) => heldSurely(tenure, event.date));
      return [...(office ? [office] : []), ...held.map((tenure) => tenure.office)];
    }),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function byIds<T>(rows: readonly T[], idsOf: (row: T) => readonly string[]): Map<string, T> {
  return new Map(rows.flatMap((row) => idsOf(row).map((id) => [id, row] as const)));
}

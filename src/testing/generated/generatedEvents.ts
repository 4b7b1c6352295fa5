import { eventId } from '../../dataset/schema';
import type { EdtfDate, Event, Office, Participant, Person } from '../../dataset/types';
import type { EventFacts, Facts } from '../../query/facts';
import { heldSurely } from '../../query/officeAt';
import { draw, pick } from './draw';
import { type GeneratedPlace, placeAt } from './generatedPlaces';
import { EVIDENCE } from './generatedSources';
import { textsAt } from './generatedTexts';

type OfficeId = Office['id'];
type Topics = Event['topics'];
type Row = {
  readonly event: Event;
  readonly countries: GeneratedPlace['countries'];
  readonly offices: readonly OfficeId[];
};

/** The events of a record, each made when asked for; equal lists are shared between events. */
export function createGeneratedEvents(
  facts: Facts,
  dateAt: (row: number) => EdtfDate,
  seed: number,
): { readonly eventAt: (row: number) => Event; readonly factsAt: (row: number) => EventFacts } {
  const { people, vocabulary, version } = facts.dataset;
  const topicLists = topicListsOf(vocabulary.topics.map(({ id }) => id));
  const typeLists = vocabulary.types.map(({ id }) => [id]);

  const rowAt = (row: number): Row => {
    const date = dateAt(row);
    const typeAt = Math.floor(draw(seed, row, 1) ** 1.5 * vocabulary.types.length);
    const chosen = peopleAt(people, seed, row);
    const held = chosen.map(({ id }) => officesOn(facts, id, date));
    const { place, countries } = placeAt(draw(seed, row, 2), draw(seed, row, 3));
    const event: Event = {
      id: eventId.parse(`generated-${String(row).padStart(7, '0')}`),
      date,
      status: 'occurred',
      type: pick(vocabulary.types, draw(seed, row, 1) ** 1.5).id,
      ...textsAt(seed, row, typeAt, pick(chosen, 0).name),
      confidence: draw(seed, row, 4) < 0.8 ? 'high' : 'medium',
      place,
      participants: chosen.map(({ id }, at) => participant(id, held[at]?.[0])),
      topics: pick(topicLists, draw(seed, row, 5) ** 1.3),
      points: [],
      related: [],
      added: version,
      evidence: pick(EVIDENCE, draw(seed, row, 6)),
    };
    return { event, countries, offices: distinct(held.flat()) };
  };

  return {
    eventAt: (row) => rowAt(row).event,
    factsAt: (row) => {
      const { event, countries, offices } = rowAt(row);
      const { start, end = start } = event.date;
      return {
        event,
        firstYear: start?.year ?? facts.firstYear,
        lastYear: end?.year ?? facts.lastYear,
        person: event.participants.map(({ person }) => person),
        type: pick(typeLists, draw(seed, row, 1) ** 1.5),
        topic: event.topics,
        office: offices,
        place: countries,
      };
    },
  };
}

/** One to four different people, the first of the list most often. */
function peopleAt(people: readonly Person[], seed: number, row: number): readonly Person[] {
  const count = Math.min(people.length, 1 + Math.floor(draw(seed, row, 10) * 4));
  const chosen: Person[] = [];
  for (let salt = 11; chosen.length < count; salt += 1) {
    const person = pick(people, draw(seed, row, salt) ** 2);
    if (!chosen.includes(person)) chosen.push(person);
  }
  return chosen;
}

function officesOn(facts: Facts, person: string, date: EdtfDate): readonly OfficeId[] {
  const tenures = facts.tenuresByPerson.get(person) ?? [];
  return tenures.filter((tenure) => heldSurely(tenure, date)).map(({ office }) => office);
}

function participant(person: Person['id'], office: OfficeId | undefined): Participant {
  return office === undefined ? { person, capacity: 'attendee' } : { person, office, capacity: 'attendee' };
}

/** Singles, neighbouring pairs and threes of the list. */
function topicListsOf(topics: Topics): readonly Topics[] {
  return topics.flatMap((_, at) =>
    [1, 2, 3].map((count) =>
      [...topics.slice(at), ...topics].filter((_topic, place) => place < count * 2 && place % 2 === 0),
    ),
  );
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}

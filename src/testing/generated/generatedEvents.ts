import { eventId } from '../../dataset/schema';
import type { EdtfDate, Event, Office, Participant, Person } from '../../dataset/types';
import type { EventFacts, Facts } from '../../query/facts';
import { type Span, sureSpan } from '../../query/officeAt';
import { draw, pick } from './draw';
import { placeAt } from './generatedPlaces';
import { EVIDENCE } from './generatedSources';
import { textsAt } from './generatedTexts';

type OfficeId = Office['id'];
type Topics = Event['topics'];
type Term = Span & { readonly office: OfficeId };
type Somebody = { readonly id: Person['id']; readonly name: Person['name']; readonly terms: readonly Term[] };

/** The events of a record, each made when asked for; lists that repeat are shared between events. */
export function createGeneratedEvents(
  facts: Facts,
  dateAt: (row: number) => EdtfDate,
  seed: number,
  chinese: boolean,
): { readonly eventAt: (row: number) => Event; readonly factsAt: (row: number) => EventFacts } {
  const { vocabulary, version } = facts.dataset;
  const people = facts.dataset.people.map(({ id, name }) => ({ id, name, terms: termsOf(facts, id) }));
  const topicLists = topicListsOf(vocabulary.topics.map(({ id }) => id));
  const types = vocabulary.types.map(({ id }, at) => ({ id, at, list: [id] }));

  const factsAt = (row: number): EventFacts => {
    const date = dateAt(row);
    const { start, end = start } = date;
    const type = pick(types, draw(seed, row, 1) ** 1.5);
    const { place, countries } = placeAt(draw(seed, row, 2), draw(seed, row, 3));
    const chosen = peopleAt(people, seed, row);
    const offices: OfficeId[] = [];
    const participants = chosen.map(({ id, terms }) => participant(id, addOffices(offices, terms, date)));
    const { title, summary } = textsAt(seed, row, type.at, pick(chosen, 0).name, chinese);
    const topics = pick(topicLists, draw(seed, row, 5) ** 1.3);
    const event: Event = {
      id: eventId.parse(`generated-${String(row).padStart(7, '0')}`),
      date,
      status: 'occurred',
      type: type.id,
      title,
      summary,
      confidence: draw(seed, row, 4) < 0.8 ? 'high' : 'medium',
      place,
      participants,
      topics,
      points: [],
      related: [],
      added: version,
      evidence: pick(EVIDENCE, draw(seed, row, 6)),
    };
    return {
      event,
      firstYear: start?.year ?? facts.firstYear,
      lastYear: end?.year ?? facts.lastYear,
      person: chosen.map(({ id }) => id),
      type: type.list,
      topic: topics,
      office: offices,
      place: countries,
    };
  };
  return { factsAt, eventAt: (row) => factsAt(row).event };
}

/** The days on which each office was theirs for certain. */
function termsOf({ tenuresByPerson }: Facts, person: string): readonly Term[] {
  return (tenuresByPerson.get(person) ?? []).map((tenure) => ({
    ...sureSpan(tenure),
    office: tenure.office,
  }));
}

/** One to four different people, the first of the list most often. */
function peopleAt(people: readonly Somebody[], seed: number, row: number): readonly Somebody[] {
  const count = Math.min(people.length, 1 + Math.floor(draw(seed, row, 10) * 4));
  const chosen: Somebody[] = [];
  for (let salt = 11; chosen.length < count; salt += 1) {
    const share = draw(seed, row, salt);
    const person = pick(people, share * share);
    if (!chosen.includes(person)) chosen.push(person);
  }
  return chosen;
}

/** Adds the offices held on the date that are not there yet; gives the first held. */
function addOffices(offices: OfficeId[], terms: readonly Term[], date: Span): OfficeId | undefined {
  let first: OfficeId | undefined;
  for (const { from, to, office } of terms) {
    if (from > date.to || date.from > to || from > to) continue;
    first ??= office;
    if (!offices.includes(office)) offices.push(office);
  }
  return first;
}

function participant(person: Person['id'], office: OfficeId | undefined): Participant {
  return office === undefined ? { person, capacity: 'attendee' } : { person, office, capacity: 'attendee' };
}

/** From each topic on: alone, with the next but one, with the next but three. */
function topicListsOf(topics: Topics): readonly Topics[] {
  return topics.flatMap((_, at) => {
    const following = [...topics.slice(at), ...topics].filter((_topic, place) => place % 2 === 0);
    return [following.slice(0, 1), following.slice(0, 2), following.slice(0, 3)];
  });
}

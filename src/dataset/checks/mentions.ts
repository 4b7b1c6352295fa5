import type { Place } from '../problem';
import { tenureName } from '../rowName';
import type { Dataset, Evidence } from '../types';

/** What a row may point at. */
export type Target = 'source' | 'person' | 'office' | 'event' | 'type' | 'topic' | 'body';

/** One row pointing at another by its id, and where it says so. */
export type Mention = { readonly target: Target; readonly id: string; readonly place: Place };

/** Every place in the package where a row names another. */
export function mentions(dataset: Dataset): readonly Mention[] {
  return [
    ...dataset.people.flatMap(({ id, distinctFrom = [] }) =>
      listMentions('person', distinctFrom, at('people.json', id), 'distinctFrom'),
    ),
    ...dataset.offices.flatMap(officeMentions),
    ...dataset.tenures.flatMap(tenureMentions),
    ...dataset.events.flatMap(eventMentions),
    ...dataset.trade.flatMap(({ id, evidence }) => evidenceMentions(at('trade.json', id), evidence)),
    ...dataset.investment.flatMap(({ id, evidence }) =>
      evidenceMentions(at('investment.json', id), evidence),
    ),
  ];
}

type PlaceOf = (field: string) => Place;

function at(file: string, row: string): PlaceOf {
  return (field) => ({ file, row, field });
}

function officeMentions({ id, body, counterpart }: Dataset['offices'][number]): Mention[] {
  const place = at('offices.json', id);
  return [
    { target: 'body', id: body, place: place('body') },
    ...(counterpart === null
      ? []
      : [{ target: 'office', id: counterpart, place: place('counterpart') } as const]),
  ];
}

function tenureMentions({ office, person, start, evidence }: Dataset['tenures'][number]): Mention[] {
  const place = at('tenures.json', tenureName(office, person, start.edtf));
  return [
    { target: 'office', id: office, place: place('office') },
    { target: 'person', id: person, place: place('person') },
    ...evidenceMentions(place, evidence),
  ];
}

function eventMentions(event: Dataset['events'][number]): Mention[] {
  const place = at('events.json', event.id);
  return [
    { target: 'type', id: event.type, place: place('type') },
    ...listMentions('topic', event.topics, place, 'topics'),
    ...listMentions('event', event.related, place, 'related'),
    ...event.participants.flatMap(({ person, office }, index): Mention[] => [
      { target: 'person', id: person, place: place(`participants[${index}].person`) },
      ...(office
        ? [{ target: 'office', id: office, place: place(`participants[${index}].office`) } as const]
        : []),
    ]),
    ...event.points.flatMap(({ by = [], topics = [], evidence = [] }, index) => [
      ...listMentions('person', by, place, `points[${index}].by`),
      ...listMentions('topic', topics, place, `points[${index}].topics`),
      ...evidenceMentions((field) => place(`points[${index}].${field}`), evidence),
    ]),
    ...(event.disagreements ?? []).flatMap(({ claims }, at) =>
      claims.flatMap(({ evidence }, index) =>
        evidenceMentions((field) => place(`disagreements[${at}].claims[${index}].${field}`), evidence),
      ),
    ),
    ...evidenceMentions(place, event.evidence),
  ];
}

function listMentions(target: Target, ids: readonly string[], place: PlaceOf, field: string): Mention[] {
  return ids.map((id, index) => ({ target, id, place: place(`${field}[${index}]`) }));
}

function evidenceMentions(place: PlaceOf, evidence: readonly Evidence[]): Mention[] {
  return evidence.map(({ source }, index) => ({
    target: 'source',
    id: source,
    place: place(`evidence[${index}].source`),
  }));
}

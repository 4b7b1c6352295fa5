import { topicId, typeId } from '../dataset/schema';
import type { Dataset, Event } from '../dataset/types';
import { anOffice } from './anOffice';
import { aPerson } from './aPerson';
import { inAllLanguages } from './inAllLanguages';

/**
 * A record of the rows a test is about. People, offices and terms they name and the test does not
 * care for are added, called by their ids; events are put in the record's order, newest first.
 */
export function aDataset(parts: Partial<Dataset> = {}): Dataset {
  const { events = [], tenures = [], people = [], offices = [], vocabulary } = parts;
  const participants = events.flatMap((event) => event.participants);
  const named = {
    people: [...participants, ...tenures].map(({ person }) => person),
    offices: [...participants, ...tenures].flatMap(({ office }) => office ?? []),
    types: events.map(({ type }) => type),
    topics: events.flatMap(({ topics }) => topics),
  };
  const term = <Id extends string>(id: Id) => ({ id, label: inAllLanguages(id) });
  return {
    name: 'a-record',
    title: 'A record',
    version: '2026-06-30',
    sources: [],
    trade: [],
    investment: [],
    coverage: { periods: [], gaps: [] },
    changelog: [],
    complete: true,
    ...parts,
    tenures,
    people: completed(people, named.people, (id) => aPerson({ id })),
    offices: completed(offices, named.offices, (id) => anOffice({ id })),
    events: events.toSorted(byNewest),
    vocabulary: {
      types: completed(vocabulary?.types ?? [], named.types, (id) => term(typeId.parse(id))),
      topics: completed(vocabulary?.topics ?? [], named.topics, (id) => term(topicId.parse(id))),
      bodies: vocabulary?.bodies ?? [],
    },
  };
}

function completed<Row extends { readonly id: string }>(
  rows: readonly Row[],
  named: readonly string[],
  make: (id: string) => Row,
): Row[] {
  const given = new Set<string>(rows.map(({ id }) => id));
  return [...rows, ...[...new Set(named)].filter((id) => !given.has(id)).map(make)];
}

function byNewest(a: Event, b: Event): number {
  return b.date.to - a.date.to || b.date.from - a.date.from || (a.id < b.id ? -1 : 1);
}

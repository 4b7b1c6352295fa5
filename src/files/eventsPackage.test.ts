import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readPackage } from '../../scripts/readPackage';
import { parseDataset } from '../dataset/parseDataset';
import type { Dataset, Event } from '../dataset/types';
import { createFacts } from '../query/facts';
import { createSelect } from '../query/select';
import { DEFAULT_VIEW } from '../query/view';
import { aPackage } from '../testing/aPackage';
import { datasetOf } from '../testing/datasetOf';
import { readInline } from '../testing/readInline';
import { writeWhole } from './eventsFile';
import { eventsPackage } from './eventsPackage';

type Choice = { readonly years?: readonly [number, number]; readonly created?: string };

function packageOf(
  dataset: Dataset,
  events: readonly Event[],
  { years: [firstYear, lastYear] = [1900, 2100], created = '2030-01-01' }: Choice = {},
) {
  const file = eventsPackage({
    dataset,
    events,
    years: { firstYear, lastYear },
    title: 'A record: two events',
    description: 'Two events, newest first.',
    address: 'https://example.org/?q=two',
    created,
  });
  return readInline(writeWhole(file, events));
}

const sample = datasetOf(aPackage());
const record = datasetOf(readPackage('data'));
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('a package of everything', () => {
  it.each([
    ['a small record', sample],
    ['the record', record],
  ])('holds %s, all that events do not name left out', (_name, dataset) => {
    const opened = datasetOf(packageOf(dataset, dataset.events));
    expect(opened.events).toEqual(dataset.events);
    expect(opened.trade).toEqual(dataset.trade);
    expect(opened.investment).toEqual(dataset.investment);
    expect(opened.coverage).toEqual(dataset.coverage);
    expect(opened.changelog.map(({ version }) => version)).toEqual(
      dataset.changelog.map(({ version }) => version),
    );
  });
});

describe('a package of one event', () => {
  it('passes the gate, whichever of them it is, and shows it with the offices of then', () => {
    const facts = createFacts(record);
    for (const { event, office } of facts.events.filter((_, at) => at % 10 === 0)) {
      const opened = createFacts(datasetOf(packageOf(record, [event], { years: [2023, 2023] })));
      expect(ids(opened.dataset.events)).toEqual([event.id]);
      expect(opened.events[0]?.office).toEqual(office);
    }
  }, 60_000);

  const [event] = sample.events;
  if (!event) throw new Error('the sample has no events');

  it('brings the terms of its people, the other holders of their seats, and their documents', () => {
    const opened = datasetOf(packageOf(sample, [event]));
    const people = new Set(event.participants.map(({ person }) => person));
    const terms = sample.tenures.filter(({ person }) => people.has(person));
    expect(opened.tenures).toEqual(expect.arrayContaining(terms));
    for (const { office, person } of opened.tenures) {
      const collective = sample.offices.find(({ id }) => id === office)?.collective;
      if (collective) expect(people).toContain(person);
    }
    expect(ids(opened.vocabulary.types)).toEqual([event.type]);
  });

  it('brings the figures of the years shown', () => {
    const opened = datasetOf(packageOf(sample, [event], { years: [2022, 2022] }));
    expect(ids(opened.trade)).toEqual(['2022-exports', '2022-imports', '2022-total']);
    expect(opened.investment).toEqual([]);
  });

  it('forgets relations to events that are not in it', () => {
    const related = record.events.find((one) => one.related.length > 0);
    if (!related) throw new Error('no event has relations');
    expect(datasetOf(packageOf(record, [related])).events[0]?.related).toEqual([]);
  });
});

describe('the descriptor', () => {
  it('says what it is a selection of, and by whose leave', () => {
    expect(packageOf(record, record.events).descriptor).toMatchObject({
      name: 'vietnam-china-relations-selection',
      title: 'A record: two events',
      description: 'Two events, newest first.',
      homepage: 'https://example.org/?q=two',
      version: record.version,
      created: '2030-01-01',
      sources: [{ title: record.title, version: record.version }],
    });
    const { descriptor } = readPackage('data');
    const { descriptor: written } = packageOf(record, []);
    const { licenses } = z.looseObject({ licenses: z.unknown() }).parse(descriptor);
    expect(written).toHaveProperty('licenses', licenses);
  });

  it('claims no licence for a record of others', () => {
    expect(packageOf(sample, sample.events).descriptor).not.toHaveProperty('licenses');
  });

  it('is not older than its data, even if the clock is', () => {
    const raw = packageOf(record, record.events, { created: '1999-01-01' });
    expect(raw.descriptor).toHaveProperty('created', record.version);
    expect(parseDataset(raw).ok).toBe(true);
  });
});

describe('opened again', () => {
  const locale = { language: 'en', compare: new Intl.Collator('en').compare } as const;

  it('shows the rows in the order they had', () => {
    const select = createSelect(createFacts(record));
    const sort = [
      { column: 'people', descending: true },
      { column: 'date', descending: false },
    ] as const;
    const shown = select({ ...DEFAULT_VIEW, place: ['CN'], sort }, locale).events.map((one) => one.event);
    const raw = packageOf(record, shown);
    const written = z.array(z.looseObject({ id: z.string() })).parse(raw.resources.events);
    expect(ids(written)).toEqual(ids(shown));
    const opened = createSelect(createFacts(datasetOf(raw)))({ ...DEFAULT_VIEW, sort }, locale);
    expect(opened.events.map(({ event: { id } }) => id)).toEqual(ids(shown));
  });

  it('is a selection still, when taken again', () => {
    const once = datasetOf(packageOf(record, record.events.slice(0, 20)));
    const twice = datasetOf(packageOf(once, once.events.slice(0, 5)));
    expect(twice.name).toBe(once.name);
    expect(ids(twice.events)).toEqual(ids(record.events.slice(0, 5)));
  });
});

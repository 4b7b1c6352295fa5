import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { aDataset } from '../../src/testing/aDataset';
import { anEvent } from '../../src/testing/anEvent';
import { realRecord } from '../../src/testing/realRecord';
import { readPackage } from '../readPackage';
import { jsonLd } from './jsonLd';

const SITE = 'https://example.org/a/';
const text = z.string().check(z.minLength(1));
const address = z.url({ protocol: /^https?$/ });

/** What schema.org and Google's page on data sets ask for, as far as we say it. */
const datasetShape = z.strictObject({
  '@type': z.literal('Dataset'),
  '@id': address,
  name: text,
  description: z.string().check(z.minLength(50), z.maxLength(5000)),
  url: address,
  version: text,
  dateModified: z.iso.date(),
  isAccessibleForFree: z.literal(true),
  license: address,
  creator: z.strictObject({ '@type': z.literal('Organization'), name: text }),
  creditText: text,
  inLanguage: z.array(text),
  keywords: z.array(text),
  temporalCoverage: z.string().check(z.regex(/^\d{4}\/\d{4}$/)),
  spatialCoverage: z.array(z.strictObject({ '@type': z.literal('Country'), name: text })),
  variableMeasured: z.array(
    z.strictObject({ '@type': z.literal('PropertyValue'), name: text, unitText: z.optional(text) }),
  ),
  distribution: z.array(
    z.strictObject({
      '@type': z.literal('DataDownload'),
      name: text,
      description: text,
      encodingFormat: z.literal('application/json'),
      contentUrl: address,
    }),
  ),
});
const isoDate = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));
const eventShape = z.strictObject({
  '@type': z.literal('Event'),
  name: text,
  url: z.string(),
  startDate: z.optional(isoDate),
  endDate: z.optional(isoDate),
  eventStatus: z.literal('https://schema.org/EventScheduled'),
  location: z.optional(z.looseObject({ '@type': z.literal('Place'), name: text })),
});
const listShape = z.strictObject({
  '@type': z.literal('ItemList'),
  name: text,
  itemListOrder: address,
  itemListElement: z.array(
    z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), item: eventShape }),
  ),
});
const pageShape = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([z.unknown(), listShape]),
});

const descriptor = {
  description: 'd',
  licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/' }],
  resources: [{ path: 'events.json', title: 'Events', description: 'All', mediatype: 'application/json' }],
};

/** What stands between the tags, as JSON. */
function inside(script: string): unknown {
  const body = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(script)?.[1];
  return JSON.parse(body ?? '');
}

const eventsOf = (events: Parameters<typeof jsonLd>[0]['events'], site: string | null = SITE) =>
  pageShape
    .parse(inside(jsonLd({ site, dataset: aDataset({ events }), descriptor, events })))
    ['@graph'][1].itemListElement.map(({ item }) => item);

describe('jsonLd', () => {
  it('describes the record as a data set', () => {
    const dataset = realRecord();
    const raw = readPackage(join(import.meta.dirname, '..', '..', 'data'));
    const events = dataset.events.slice(0, 20);
    const script = jsonLd({ site: SITE, dataset, descriptor: raw.descriptor, events });
    const { '@graph': graph } = pageShape.parse(inside(script));
    const described = datasetShape.parse(graph[0]);
    expect(described.name).toBe('Vietnam–China Relations');
    expect(described.version).toBe(dataset.version);
    expect(described.creditText).toBe('Vietnam–China Relations contributors, CC BY 4.0');
    expect(described.distribution.map(({ contentUrl }) => contentUrl)).toContain(`${SITE}data/events.json`);
    expect(graph[1].itemListElement).toHaveLength(20);
    expect(graph[1].itemListElement.map(({ item }) => item.name)).toEqual(
      events.map(({ title }) => title.en),
    );
  });

  it('says a date as exactly as it is known, or not at all', () => {
    const dates = [
      '2025-09-05',
      '2025-09',
      '2025',
      '2025-04-14/2025-04-15',
      '2025-10~',
      '2025-10?',
      '2024/..',
    ];
    const events = dates.map((date, at) => anEvent({ id: `event-${at}`, date }));
    expect(eventsOf(events).map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2025-09-05', undefined],
      ['2025-09', undefined],
      ['2025', undefined],
      ['2025-04-14', '2025-04-15'],
      [undefined, undefined],
      [undefined, undefined],
      ['2024', undefined],
    ]);
  });

  it('says where, by city and country as far as there are such', () => {
    const places = [
      { city: 'Beijing', country: 'CN' },
      'VN',
      { city: 'Gulf of Tonkin', country: 'XZ' },
      undefined,
    ];
    const events = places.map((place, at) => anEvent({ id: `event-${at}`, ...(place && { place }) }));
    expect(eventsOf(events).map(({ location }) => location)).toEqual([
      {
        '@type': 'Place',
        name: 'Beijing',
        address: { '@type': 'PostalAddress', addressLocality: 'Beijing', addressCountry: 'CN' },
      },
      { '@type': 'Place', name: 'Vietnam', address: { '@type': 'PostalAddress', addressCountry: 'VN' } },
      { '@type': 'Place', name: 'Gulf of Tonkin' },
      undefined,
    ]);
  });

  it('leads to each event, from the page where the site is not known', () => {
    const events = [anEvent({ id: 'talks' })];
    expect(eventsOf(events).map(({ url }) => url)).toEqual([`${SITE}?event=talks`]);
    expect(eventsOf(events, null).map(({ url }) => url)).toEqual(['./?event=talks']);
  });

  it('lets no text out of its element', () => {
    const hostile = '</script><!--<script>alert("1")\\u2028';
    expect(eventsOf([anEvent({ title: hostile })]).map(({ name }) => name)).toEqual([hostile]);
  });
});

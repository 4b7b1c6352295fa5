import * as z from 'zod/mini';
import type { Dataset, Event } from '../../src/dataset/types';
import { createCitation } from '../../src/query/citation';
import { createFacts } from '../../src/query/facts';

/** What is read of `datapackage.json` besides what the gate gives. */
const descriptorShape = z.looseObject({
  description: z.string(),
  licenses: z.array(z.looseObject({ path: z.url() })).check(z.minLength(1)),
  resources: z.array(
    z.looseObject({ path: z.string(), title: z.string(), description: z.string(), mediatype: z.string() }),
  ),
});

type Parts = {
  readonly site: string | null;
  readonly dataset: Dataset;
  /** `datapackage.json`, as it was read. */
  readonly descriptor: unknown;
  /** Those listed as events, in order. */
  readonly events: readonly Event[];
};

/**
 * The record and its latest events in the words of https://schema.org, as a script element. Addresses
 * are relative to the page where the site's is not known, which JSON-LD allows.
 */
export function jsonLd({ site, dataset, descriptor, events }: Parts): string {
  const at = (path: string) => `${site ?? './'}${path}`;
  const graph = [
    datasetNode(dataset, descriptorShape.parse(descriptor), at),
    {
      '@type': 'ItemList',
      name: 'Latest events',
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      itemListElement: events.map((event, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: eventNode(event, at),
      })),
    },
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  // Nothing in a text may end the element, nor begin a comment in it.
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}

type Address = (path: string) => string;
type Descriptor = z.infer<typeof descriptorShape>;

/** https://schema.org/Dataset, with what Google's data set search reads. */
function datasetNode(dataset: Dataset, descriptor: Descriptor, at: Address): object {
  const facts = createFacts(dataset);
  const { title: name, version, vocabulary } = dataset;
  const frame = { title: name, note: '', url: at(''), accessed: version, language: 'en' };
  const { author, note } = createCitation(facts, { kind: 'dataset' }, frame);
  return {
    '@type': 'Dataset',
    '@id': at('#dataset'),
    name,
    description: descriptor.description,
    url: at(''),
    version,
    dateModified: version,
    isAccessibleForFree: true,
    license: descriptor.licenses[0]?.path,
    ...(author !== null && {
      creator: { '@type': 'Organization', name: author },
      creditText: [author, note].filter(Boolean).join(', '),
    }),
    inLanguage: ['en', 'vi', 'zh'],
    keywords: [name, ...vocabulary.topics.map(({ label }) => label.en)],
    temporalCoverage: `${facts.firstYear}/${facts.lastYear}`,
    spatialCoverage: ['Vietnam', 'China'].map((country) => ({ '@type': 'Country', name: country })),
    variableMeasured: VARIABLES.map(([variable, unitText]) => ({
      '@type': 'PropertyValue',
      name: variable,
      ...(unitText && { unitText }),
    })),
    distribution: [WHOLE, ...descriptor.resources].map(({ path, title, description, mediatype }) => ({
      '@type': 'DataDownload',
      name: title,
      description,
      encodingFormat: mediatype,
      contentUrl: at(`data/${path}`),
    })),
  };
}

/** Names the other files, and what each column means. */
const WHOLE = {
  path: 'datapackage.json',
  title: 'Data package',
  description: 'Lists the files, with a schema for each.',
  mediatype: 'application/json',
};

const VARIABLES = [
  ['Events: date, participants and the office each held, place, outcomes'],
  ['Goods trade: total, exports and imports, by reporting authority', 'billion USD'],
  ['Chinese investment in Vietnam', 'billion USD'],
  ['Terms of office: person, office, first and last day'],
] as const;

/** https://schema.org/Event. A date that its form (ISO 8601) cannot hold as it is known is left out. */
function eventNode({ id, date, title, place }: Event, at: Address): object {
  const { start, end } = isoDates(date.edtf);
  return {
    '@type': 'Event',
    name: title.en,
    url: at(`?event=${id}`),
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    eventStatus: 'https://schema.org/EventScheduled',
    ...(place && { location: placeNode(place) }),
  };
}

function isoDates(edtf: string): { readonly start?: string | undefined; readonly end?: string | undefined } {
  const [start, end] = edtf.split('/').map((point) => (ISO_DATE.test(point) ? point : undefined));
  return { start, end };
}

const ISO_DATE = /^\d{4}(-\d{2}){0,2}$/;

function placeNode({ city, country }: NonNullable<Event['place']>): object {
  const isCountry = country !== NO_COUNTRY;
  return {
    '@type': 'Place',
    name: city?.en ?? COUNTRIES.of(country),
    ...(isCountry && {
      address: {
        '@type': 'PostalAddress',
        ...(city && { addressLocality: city.en }),
        addressCountry: country,
      },
    }),
  };
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** Waters of no one country: see `countryCode` of the schema. */
const NO_COUNTRY = 'XZ';

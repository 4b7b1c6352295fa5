import fc from 'fast-check';
import type { Dataset } from '../dataset/types';
import { DEFAULT_VIEW, orderedYears, SORT_COLUMNS, type View } from '../query/view';
import { aDataset } from './aDataset';
import { anEvent } from './anEvent';
import { aPerson } from './aPerson';
import { aTenure } from './aTenure';

/** Every kind of date a record may hold. */
const DATES = [
  '2023',
  '2023-09',
  '2023-09-05',
  '2024-12-31/2025-01-01',
  '2025-04-14/2025-04-15',
  '2025-10~',
  '../1991',
  '2024/..',
  '2029/..',
  '2030',
];
const PEOPLE = ['an', 'binh', 'chi'];
const TOPICS = ['rail', 'sea', 'trade'];
const TENURES = [
  aTenure({ office: 'vn-president', person: 'an', start: '../2023-09', end: '2024-12-31' }),
  aTenure({ office: 'vn-president', person: 'binh', start: '2025', end: null }),
  aTenure({ office: 'cn-premier', person: 'chi', start: '2023-09-05/2025-01-15', end: '2026-02-04/..' }),
];

const event = fc.record({
  date: fc.constantFrom(...DATES),
  people: fc.subarray(PEOPLE),
  type: fc.constantFrom('visit', 'meeting'),
  topics: fc.subarray(TOPICS),
  place: fc.constantFrom('VN', 'CN', { city: 'Hà Nội', country: 'VN' }),
  title: fc.constantFrom('Đường sắt', 'Du lịch', 'An ninh'),
  sources: fc.subarray(['news', 'gazette', 'daily'], { minLength: 1 }),
});

type EventParts = NonNullable<Parameters<typeof anEvent>[0]>;

const recordOf = (events: fc.Arbitrary<readonly EventParts[]>): fc.Arbitrary<Dataset> =>
  fc.record({ events, tenures: fc.subarray(TENURES) }).map((parts) =>
    aDataset({
      events: parts.events.map((event, at) => anEvent({ ...event, id: `event-${at}` })),
      people: PEOPLE.map((id) => aPerson({ id })),
      tenures: parts.tenures,
    }),
  );

/** A handful of events that have much in common, so that filters meet. */
export const arbitraryRecord = recordOf(fc.array(event, { maxLength: 12 }));

/** What an event in fifty or so has: a guest, a topic, a kind of its own. */
const rareEvent = event.chain((parts) =>
  fc.constantFrom<EventParts[]>(
    { ...parts, people: [...parts.people, 'guest'] },
    { ...parts, topics: [...parts.topics, 'tea'] },
    { ...parts, type: 'duel', place: 'LA' },
  ),
);

/** Enough events for bitsets of several words, with values that are common and values that are rare. */
export const arbitraryLongRecord = recordOf(
  fc.array(fc.oneof({ weight: 40, arbitrary: event }, { weight: 1, arbitrary: rareEvent }), {
    minLength: 33,
    maxLength: 200,
    size: 'max',
  }),
);

const year = fc.integer({ min: 1989, max: 2032 });

/** Any view of such a record: values it has, values it has not, values that cannot be read. */
export const arbitraryView: fc.Arbitrary<View> = fc
  .record({
    q: fc.constantFrom('', '', 'duong', 'An', 'binh rail', 'zanzibar'),
    year: fc
      .option(
        fc.record({
          from: fc.oneof(year, fc.constant('earliest' as const)),
          to: fc.oneof(year, fc.constant('latest' as const)),
        }),
        { nil: null },
      )
      .map((range) => range && orderedYears(range)),
    person: fc.oneof(fc.constant([]), fc.shuffledSubarray([...PEOPLE, 'guest', 'nobody'])),
    match: fc.constantFrom('any', 'all'),
    type: fc.oneof(fc.constant([]), fc.shuffledSubarray(['visit', 'meeting', 'duel'])),
    topic: fc.oneof(fc.constant([]), fc.shuffledSubarray([...TOPICS, 'tea', 'cricket'])),
    office: fc.oneof(fc.constant([]), fc.shuffledSubarray(['vn-president', 'cn-premier', 'vn-none'])),
    place: fc.oneof(fc.constant([]), fc.shuffledSubarray(['VN', 'CN', 'LA', 'XX'])),
    sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }), {
      minLength: 1,
      selector: ({ column }) => column,
    }),
    malformed: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.subarray([
          { param: 'year', value: 'last year' },
          { param: 'person', value: '#1' },
          { param: 'place', value: 'vietnam' },
          { param: 'lang', value: 'fr' },
        ]),
      },
    ),
  })
  .map((parts) => ({ ...DEFAULT_VIEW, ...parts }));

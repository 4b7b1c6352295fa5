import fc from 'fast-check';
import type { Dataset } from '../dataset/types';
import { DEFAULT_VIEW, orderedYears, type View } from '../query/view';
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
  place: fc.constantFrom('VN', 'CN'),
  title: fc.constantFrom('Đường sắt', 'Du lịch', 'An ninh'),
});

/** A handful of events that have much in common, so that filters meet. */
export const arbitraryRecord: fc.Arbitrary<Dataset> = fc
  .record({ events: fc.array(event, { maxLength: 12 }), tenures: fc.subarray(TENURES) })
  .map(({ events, tenures }) =>
    aDataset({
      events: events.map((parts, at) => anEvent({ ...parts, id: `event-${at}` })),
      people: PEOPLE.map((id) => aPerson({ id })),
      tenures,
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
    person: fc.oneof(fc.constant([]), fc.shuffledSubarray([...PEOPLE, 'nobody'])),
    match: fc.constantFrom('any', 'all'),
    type: fc.oneof(fc.constant([]), fc.shuffledSubarray(['visit', 'meeting', 'duel'])),
    topic: fc.oneof(fc.constant([]), fc.shuffledSubarray([...TOPICS, 'cricket'])),
    office: fc.oneof(fc.constant([]), fc.shuffledSubarray(['vn-president', 'cn-premier', 'vn-none'])),
    place: fc.oneof(fc.constant([]), fc.shuffledSubarray(['VN', 'CN', 'XX'])),
    sort: fc.uniqueArray(fc.record({ column: fc.constantFrom('date', 'title'), descending: fc.boolean() }), {
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

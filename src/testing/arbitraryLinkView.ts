import fc from 'fast-check';
import {
  CHARTS,
  COLUMNS,
  cleanText,
  LISTS,
  ORDERS,
  orderedYears,
  PICTURES,
  SORT_COLUMNS,
  TABS,
  type View,
} from '../query/view';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('-'));
const slugs = fc.uniqueArray(slug, { maxLength: 6 });
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const year = fc.integer({ min: 0, max: 9999 });
/** Any view a link can hold, of the right shape and canonical; ids name nothing in particular. */
export const arbitraryLinkView: fc.Arbitrary<View> = fc.record({
  q: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => cleanText(text)),
  year: nullable(
    fc.record({
      from: fc.oneof(year, fc.constant('earliest' as const)),
      to: fc.oneof(year, fc.constant('latest' as const)),
    }),
  ).map((range) => range && orderedYears(range)),
  person: slugs,
  match: fc.constantFrom('any', 'all'),
  type: slugs,
  topic: slugs,
  office: slugs,
  place: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 4 }),
  sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }), {
    minLength: 1,
    selector: (key) => key.column,
  }),
  cols: fc.uniqueArray(fc.constantFrom(...COLUMNS)).filter((columns) => columns.includes('event')),
  event: nullable(slug),
  profile: nullable(slug),
  on: nullable(fc.constantFrom('2023-09-05', '1950-01-18', '2024-02-29')),
  reporter: fc.constantFrom('vn-customs', 'cn-customs', 'compare'),
  lang: nullable(fc.constantFrom('vi', 'en', 'zh')),
  embed: nullable(fc.constantFrom('table', 'trade', 'leadership')),
  tab: fc.constantFrom(...TABS),
  chart: fc.constantFrom(...CHARTS),
  lanes: slugs,
  tables: fc.uniqueArray(fc.constantFrom(...PICTURES)),
  vs: nullable(
    fc.record({
      q: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => cleanText(text)),
      year: nullable(fc.record({ from: year, to: fc.constant('latest' as const) })),
      person: slugs,
      match: fc.constantFrom('any' as const, 'all' as const),
      type: slugs,
      topic: slugs,
      office: slugs,
      place: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 4 }),
      malformed: fc.constantFrom([], [{ param: 'year', value: 'last year' }]),
    }),
  ),
  figure: nullable(slug),
  order: fc.record({
    trade: fc.constantFrom(...ORDERS.trade),
    changes: fc.constantFrom(...ORDERS.changes),
    'vn-counterparts': fc.constantFrom(...ORDERS['vn-counterparts']),
    'cn-counterparts': fc.constantFrom(...ORDERS['cn-counterparts']),
  }),
  full: fc.uniqueArray(fc.constantFrom(...LISTS)),
  malformed: fc.constantFrom(
    [],
    [{ param: 'as', value: 'yesterday' }],
    [{ param: 'year', value: 'last year' }],
    [{ param: 'person', value: '#1' }],
  ),
});

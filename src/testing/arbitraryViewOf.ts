import fc from 'fast-check';
import type { Facts } from '../query/facts';
import { DEFAULT_VIEW, LANGUAGES, orderedYears, SORT_COLUMNS, type View } from '../query/view';

/** Views of a record that a reader may come to: a filter or two that leave something, any order, any language. */
export function arbitraryViewOf(facts: Facts): fc.Arbitrary<View> {
  const { dataset, firstYear, lastYear } = facts;
  const some = (ids: readonly string[], most: number) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: most }) },
    );
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const words = dataset.events.flatMap(({ title }) =>
    Object.values(title).flatMap((text) => text.split(' ')),
  );
  const year = fc.integer({ min: firstYear, max: lastYear });
  const years = fc
    .record({
      from: fc.oneof(year, fc.constant('earliest' as const)),
      to: fc.oneof(year, fc.constant('latest' as const)),
    })
    .map(orderedYears);
  return fc
    .record({
      q: fc.oneof(
        { weight: 4, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom(...words) },
      ),
      year: fc.oneof(fc.constant(null), years),
      person: some(ids(dataset.people), 4),
      match: fc.constantFrom('any', 'all'),
      type: some(ids(dataset.vocabulary.types), 3),
      topic: some(ids(dataset.vocabulary.topics), 3),
      office: some(ids(dataset.offices), 3),
      place: some([...new Set(facts.events.flatMap(({ place }) => place))], 2),
      sort: fc.uniqueArray(
        fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
        { minLength: 1, maxLength: 3, selector: ({ column }) => column },
      ),
      lang: fc.constantFrom(...LANGUAGES),
    })
    .map((parts): View => ({ ...DEFAULT_VIEW, ...parts }));
}

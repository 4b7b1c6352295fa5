import itemsjs from 'itemsjs';
import { FACETS, type Facet, type View } from '../../src/query/view';
import { type CaseEntry, SHOWN } from './contender';

const aggregation = (conjunction: boolean) =>
  ({ size: 1_000_000, conjunction, hide_zero_doc_count: true, sort: 'key' }) as const;
const ANY = {
  person: aggregation(false),
  type: aggregation(false),
  topic: aggregation(false),
  office: aggregation(false),
  place: aggregation(false),
  years: aggregation(false),
};
const TOGETHER = { ...ANY, person: aggregation(true) };

/**
 * itemsjs: bitmaps for each value; a range of years is all of its years chosen. Whether people are
 * sought together is its configuration, which it reads at each search.
 */
export const itemsjsContender: CaseEntry = {
  name: 'itemsjs',
  mostRows: 100_000,
  everyNth: () => 1,
  warmUps: () => Number.POSITIVE_INFINITY,
  rounds: () => 3,
  build: ({ facts, rows, years, ranks }) => {
    const items = rows.map(({ person, type, topic, office, place }, row) => ({
      row,
      person,
      type,
      topic,
      office,
      place,
      years: years[row] ?? [],
      date: ranks.date[row] ?? 0,
      title: ranks.title[row] ?? 0,
    }));
    const configuration = {
      native_search_enabled: false,
      sortings: { date: { field: 'date', order: 'asc' }, title: { field: 'title', order: 'asc' } },
      aggregations: ANY,
    } as const satisfies Parameters<typeof itemsjs>[1];
    const live = { ...configuration };
    const engine = itemsjs(items, live);
    return {
      act: (view) => {
        live.aggregations = view.match === 'all' ? TOGETHER : ANY;
        const sort = sortOf(view);
        const { pagination, data } = engine.search({
          per_page: SHOWN,
          filters: filtersOf(view, facts),
          ...(sort && { sort }),
        });
        const countsOf = (name: Facet | 'years') =>
          (data.aggregations[name]?.buckets ?? []).map(({ key, doc_count }) => [key, doc_count] as const);
        return () => ({
          count: pagination.total,
          counts: {
            person: new Map(countsOf('person')),
            type: new Map(countsOf('type')),
            topic: new Map(countsOf('topic')),
            office: new Map(countsOf('office')),
            place: new Map(countsOf('place')),
          },
          years: new Map(countsOf('years').map(([key, count]) => [Number(key), count])),
          rows: data.items.map(({ row }) => row),
        });
      },
    };
  },
};

function sortOf({ sort: [first] }: View): string | undefined {
  if (first?.column === 'title') return 'title';
  return first?.descending ? undefined : 'date';
}

function filtersOf(view: View, facts: { readonly firstYear: number; readonly lastYear: number }) {
  const filters: Record<string, readonly (string | number)[]> = {};
  for (const facet of FACETS) if (view[facet].length > 0) filters[facet] = view[facet];
  if (view.year) {
    const from = view.year.from === 'earliest' ? facts.firstYear : view.year.from;
    const to = view.year.to === 'latest' ? facts.lastYear : view.year.to;
    filters.years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }
  return filters;
}

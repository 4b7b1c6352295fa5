import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { EventFacts } from '../../src/query/facts';
import { FACETS, type Facet, type View, type YearRange } from '../../src/query/view';
import { type CaseEntry, MANY_ROWS, SHOWN } from './contender';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, EventFacts>();

/** A column whose cells are lists: it counts each value, and keeps rows that have any of those chosen. */
const facetColumn = (facet: Facet) =>
  helper.accessor((event) => event[facet], {
    id: facet,
    getUniqueValues: (event) => event[facet],
    filterFn: (row, id, chosen: readonly string[]) => {
      const values = row.getValue<readonly string[]>(id);
      return values.some((value) => chosen.includes(value));
    },
  });

/**
 * TanStack Table's filter, facet and sort models, without React. People together are a column of their
 * own, so that the column of people counts what passes.
 */
export const tanstackContender: CaseEntry = {
  name: 'tanstack',
  mostRows: Number.POSITIVE_INFINITY,
  everyNth: (rowCount) => (rowCount > MANY_ROWS ? 7 : 1),
  warmUps: (rowCount) => (rowCount > MANY_ROWS ? 1 : 10),
  rounds: (rowCount) => (rowCount > 50_000 ? 1 : 3),
  build: ({ rows, years, ranks }) => {
    const data: EventFacts[] = [...rows];
    const columns = helper.columns([
      ...FACETS.map(facetColumn),
      helper.accessor((event) => event.person, {
        id: 'together',
        filterFn: (row, id, chosen: readonly string[]) => {
          const values = row.getValue<readonly string[]>(id);
          return chosen.every((value) => values.includes(value));
        },
      }),
      helper.accessor((_event, row) => years[row] ?? [], {
        id: 'years',
        getUniqueValues: (_event, row) => years[row] ?? [],
        filterFn: (row, id, { from, to }: YearRange) => {
          const values = row.getValue<readonly number[]>(id);
          return values.some(
            (year) => (from === 'earliest' || year >= from) && (to === 'latest' || year <= to),
          );
        },
      }),
      helper.accessor((_event, row) => ranks.date[row] ?? 0, { id: 'date', sortFn: sortFn_basic }),
      helper.accessor((_event, row) => ranks.title[row] ?? 0, { id: 'title', sortFn: sortFn_basic }),
    ]);
    const table = constructTable({ features, columns, data });
    table.getCoreRowModel();
    const uniqueValues = (id: string) => table.getColumn(id)?.getFacetedUniqueValues() ?? new Map();
    return {
      act: (view) => {
        table.setColumnFilters(filtersOf(view));
        table.setSorting(sortingOf(view));
        const count = table.getFilteredRowModel().rows.length;
        const shown = table.getSortedRowModel().rows.slice(0, SHOWN);
        const counts = {
          person: uniqueValues('person'),
          type: uniqueValues('type'),
          topic: uniqueValues('topic'),
          office: uniqueValues('office'),
          place: uniqueValues('place'),
        };
        const yearly = uniqueValues('years');
        return () => ({ count, counts, years: yearly, rows: shown.map(({ index }) => index) });
      },
    };
  },
};

function filtersOf(view: View): { id: string; value: unknown }[] {
  const facets = FACETS.filter((facet) => view[facet].length > 0).map((facet) => ({
    id: facet === 'person' && view.match === 'all' ? 'together' : facet,
    value: view[facet],
  }));
  return view.year ? [...facets, { id: 'years', value: view.year }] : facets;
}

function sortingOf({ sort: [first] }: View): { id: string; desc: boolean }[] {
  if (first?.column === 'title') return [{ id: 'title', desc: false }];
  return first?.descending ? [] : [{ id: 'date', desc: false }];
}

import crossfilter from 'crossfilter2';
import type { EventFacts } from '../../src/query/facts';
import { DEFAULT_VIEW, FACETS, type Facet, type View, type YearRange } from '../../src/query/view';
import { type CaseEntry, MANY_ROWS, SHOWN } from './contender';

type Dimension<Value extends string | number> = crossfilter.Dimension<number, Value>;

/**
 * crossfilter2: a dimension with a group for each facet and for the years, which leave their own
 * filter out of their counts by themselves, and one for each order. An action sets only the filters
 * that changed, as is its strength. Its dimensions know no "all of these people": that one is a filter
 * on the dimension of the rows.
 */
export const crossfilterContender: CaseEntry = {
  name: 'crossfilter2',
  mostRows: Number.POSITIVE_INFINITY,
  everyNth: () => 1,
  warmUps: (rowCount) => (rowCount > MANY_ROWS ? 4 : Number.POSITIVE_INFINITY),
  rounds: (rowCount) => (rowCount > MANY_ROWS ? 1 : 3),
  build: ({ rows, years, ranks }) => {
    const filter = crossfilter(rows.map((_, row) => row));
    const facet = (name: Facet): Dimension<string> =>
      filter.dimension<string>((row) => [...(rows[row]?.[name] ?? [])], true);
    const dimensions: Record<Facet, Dimension<string>> = {
      person: facet('person'),
      type: filter.dimension((row) => rows[row]?.type[0] ?? ''),
      topic: facet('topic'),
      office: facet('office'),
      place: facet('place'),
    };
    const groups = FACETS.map((name) => ({ name, group: dimensions[name].group<string, number>() }));
    const yearly: Dimension<number> = filter.dimension<number>((row) => [...(years[row] ?? [])], true);
    const byYear = yearly.group<number, number>();
    const byRow: Dimension<number> = filter.dimension((row) => row);
    const byDate = filter.dimension((row) => ranks.date[row] ?? 0);
    const byTitle = filter.dimension((row) => ranks.title[row] ?? 0);
    const count = filter.groupAll<number>();
    let last = DEFAULT_VIEW;
    return {
      act: (view) => {
        for (const name of FACETS) {
          const values = valuesOf(view, name);
          if (!sameList(valuesOf(last, name), values)) setValues(dimensions[name], values);
        }
        if (!sameList(togetherOf(last), togetherOf(view))) setTogether(byRow, rows, togetherOf(view));
        if (last.year !== view.year) setYears(yearly, view.year);
        last = view;
        const [first] = view.sort;
        const order = first?.column === 'title' ? byTitle : first?.descending ? byRow : byDate;
        const found = {
          count: count.value(),
          facets: groups.map(({ name, group }) => ({ name, all: group.all() })),
          years: byYear.all(),
          rows: order.bottom(SHOWN),
        };
        return () => ({
          count: found.count,
          counts: countsOf(found.facets),
          years: new Map(found.years.filter(({ value }) => value > 0).map(({ key, value }) => [key, value])),
          rows: found.rows,
        });
      },
    };
  },
};

type Counted = ReadonlyArray<{ readonly key: string; readonly value: number }>;

function countsOf(facets: readonly { readonly name: Facet; readonly all: Counted }[]) {
  const counts: Record<Facet, Map<string, number>> = {
    person: new Map(),
    type: new Map(),
    topic: new Map(),
    office: new Map(),
    place: new Map(),
  };
  for (const { name, all } of facets) {
    for (const { key, value } of all) if (value > 0) counts[name].set(key, value);
  }
  return counts;
}

function valuesOf(view: View, facet: Facet): readonly string[] {
  return facet === 'person' && view.match === 'all' ? [] : view[facet];
}

function togetherOf({ match, person }: View): readonly string[] {
  return match === 'all' ? person : [];
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function setTogether(byRow: Dimension<number>, rows: readonly EventFacts[], people: readonly string[]): void {
  if (people.length === 0) byRow.filterAll();
  else byRow.filterFunction((row) => people.every((id) => rows[Number(row)]?.person.includes(id)));
}

function setValues(dimension: Dimension<string>, values: readonly string[]): void {
  const [only] = values;
  if (only === undefined) dimension.filterAll();
  else if (values.length === 1) dimension.filterExact(only);
  else dimension.filterFunction((value) => values.includes(String(value)));
}

function setYears(dimension: Dimension<number>, range: YearRange | null): void {
  if (!range) dimension.filterAll();
  else {
    const from = range.from === 'earliest' ? Number.NEGATIVE_INFINITY : range.from;
    const to = range.to === 'latest' ? Number.POSITIVE_INFINITY : range.to + 1;
    dimension.filterRange([from, to]);
  }
}

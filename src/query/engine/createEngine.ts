import type { Answer, YearRun } from '../answer';
import type { Locale } from '../sort';
import { FACETS, type Facet, type Filter, type Malformed, type View } from '../view';
import { allRows, membersFrom, noRows } from './bits';
import { Distances } from './distances';
import type { Bits, EngineData } from './engineData';
import { FacetCounter } from './facetCounter';
import { FacetIndex } from './facetIndex';
import { FilterSets } from './filterSets';
import { Orders } from './orders';
import { type RowSet, rowSet } from './rowSet';
import type { RowSource } from './rowSource';
import { Tally } from './tally';
import { TimeLine } from './timeLine';

/** What an engine answers: as of any record, its rows by their numbers. */
export type EngineAnswer = Omit<Answer, 'counts' | 'rows'> & {
  readonly counts: Readonly<Record<Facet, Tally>>;
  /** Rows `from` up to `to` (excluded) in the view's order. */
  readonly rows: (from: number, to: number) => Uint32Array;
};

export type Engine = {
  readonly select: (view: View, locale: Locale) => EngineAnswer;
  /**
   * Makes in steps of some ten milliseconds what the view's order needs, which takes seconds the first
   * time a large record is ordered by words; what is left half made is gone on with. Rows asked for
   * without it wait for all of it.
   */
  readonly prepare: (view: View, locale: Locale) => Generator<void, unknown>;
};

/** What an engine asks for beside its data: texts to order by, and where a text is found. */
export type EngineParts = {
  readonly sortText: RowSource['sortText'];
  /** @param addRowsOf Adds the rows where the person takes part to those in `into`. */
  readonly textIndex: (addRowsOf: (person: string, into: Bits) => void) => {
    readonly match: (query: string) => Bits;
  };
};

/** Makes an engine over the data of `buildEngine`; it keeps what it may need for the next view. */
export function createEngine(data: EngineData, { sortText, textIndex }: EngineParts): Engine {
  const { rowCount } = data;
  const all = rowSet('all', allRows(rowCount));
  const none = rowSet('none', noRows(rowCount));
  const facets = byFacet((facet) => new FacetIndex(data.facets[facet], rowCount));
  const distances = new Distances();
  const counters = byFacet((facet) => new FacetCounter(data.facets[facet], none, all, distances));
  const years = new TimeLine(data.years);
  const months = new TimeLine(data.months);
  const { match } = textIndex((person, into) => {
    const value = facets.person.numbers.get(person);
    if (value !== undefined) facets.person.add(into, value);
  });
  const filters = new FilterSets({ all, none, facets, years, text: match });
  const orders = new Orders(data, sortText);
  const countsOf = (facet: Facet, set: RowSet) =>
    new Tally(
      { values: data.facets[facet].values, numbers: facets[facet].numbers },
      counters[facet].count(set),
    );
  return {
    prepare: (view, locale) => orders.make(view.sort, locale),
    select: (view, locale) => {
      const { rows, without } = filters.of(view);
      const isKnown = (facet: Facet, id: string) => facets[facet].numbers.has(id);
      /** People together: choosing one more narrows, so only what passes already counts. */
      const together = view.match === 'all' && view.person.some((id) => isKnown('person', id));
      const counted = (facet: Facet) =>
        facet === 'person' && together ? rows : (without.get(facet) ?? rows);
      return {
        count: rows.count,
        total: rowCount,
        counts: byFacet((facet) => countsOf(facet, counted(facet))),
        years: years.counts((without.get('year') ?? rows).bits),
        months: () => months.counts(rows.bits),
        without: countsIn(without),
        unknown: FACETS.flatMap((param): Malformed[] =>
          view[param].filter((id) => !isKnown(param, id)).map((value) => ({ param, value })),
        ),
        runs: () => runsOf(view, years, rows.bits),
        rows: windowOf(rows, () => orders.of(view.sort, locale)),
      };
    },
  };
}

function byFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    person: make('person'),
    type: make('type'),
    topic: make('topic'),
    office: make('office'),
    place: make('place'),
  };
}

function countsIn(without: ReadonlyMap<Filter, RowSet>): Map<Filter, number> {
  return new Map([...without].map(([filter, { count }]) => [filter, count]));
}

/** Rows lie under their years while they follow the date, whatever decides among equal dates. */
function runsOf({ sort: [first] }: View, years: TimeLine, bits: Bits): readonly YearRun[] | null {
  if (first?.column !== 'date') return null;
  const runs = years.runs(bits).map(({ unit, count }) => ({ year: unit, count }));
  return first.descending ? runs : runs.toReversed();
}

function windowOf(set: RowSet, orderOf: () => ReturnType<Orders['of']>): EngineAnswer['rows'] {
  let placed: Bits | undefined;
  return (from, to) => {
    const order = orderOf();
    if (!order) return membersFrom(set.bits, from, Math.min(to, set.count) - from);
    return order.window(set, from, to, () => {
      placed ??= order.placed(set);
      return placed;
    });
  };
}

import { type Facet, FILTERS, type Filter, type View } from '../view';
import type { Bits } from './engineData';
import type { FacetIndex } from './facetIndex';
import { keepBoth } from './kernels';
import { LruCache } from './lruCache';
import { type RowSet, rowSet } from './rowSet';
import type { TimeLine } from './timeLine';

/** Sets of rows kept for the next views: of single filters, and of several together. */
const KEPT = 48;

/** The rows a view leaves, and those each of its filters would leave if it were taken away. */
export type FilteredRows = {
  readonly rows: RowSet;
  readonly without: ReadonlyMap<Filter, RowSet>;
};

type Parts = {
  readonly all: RowSet;
  readonly none: RowSet;
  readonly facets: Readonly<Record<Facet, FacetIndex>>;
  readonly years: TimeLine;
  readonly text: (query: string) => Bits;
};

/** Works out which rows pass the filters of a view. */
export class FilterSets {
  private readonly kept = new LruCache<RowSet>(KEPT);

  constructor(private readonly parts: Parts) {}

  of(view: View): FilteredRows {
    const sets = FILTERS.flatMap((filter) => {
      const set = this.setOf(view, filter);
      return set ? [{ filter, set }] : [];
    });
    /** What the filters before each, and those after each, leave together. */
    const before = [this.parts.all];
    for (const { set } of sets) before.push(this.both(before.at(-1) ?? this.parts.all, set));
    const without = new Map<Filter, RowSet>();
    let after = this.parts.all;
    for (const [at, { filter, set }] of [...sets.entries()].toReversed()) {
      without.set(filter, this.both(before[at] ?? this.parts.all, after));
      after = this.both(set, after);
    }
    return { rows: before.at(-1) ?? this.parts.all, without };
  }

  /** Null if the filter is not set. A filter of which nothing is known lets nothing pass. */
  private setOf(view: View, filter: Filter): RowSet | null {
    const set =
      filter === 'q'
        ? this.textSet(view)
        : filter === 'year'
          ? this.yearSet(view)
          : this.facetSet(view, filter);
    if (set || filter === 'q') return set;
    return view.malformed.some(({ param }) => param === filter) ? this.parts.none : null;
  }

  private textSet({ q }: View): RowSet | null {
    if (q === '') return null;
    const key = `q=${JSON.stringify(q)}`;
    return this.kept.get(key, () => rowSet(key, this.parts.text(q)));
  }

  private yearSet({ year }: View): RowSet | null {
    if (!year) return null;
    const from = year.from === 'earliest' ? Number.NEGATIVE_INFINITY : year.from;
    const to = year.to === 'latest' ? Number.POSITIVE_INFINITY : year.to;
    const key = `year=${from}/${to}`;
    return this.kept.get(key, () => this.parts.years.within(from, to, key));
  }

  private facetSet(view: View, facet: Facet): RowSet | null {
    if (view[facet].length === 0) return null;
    const index = this.parts.facets[facet];
    const values = view[facet].flatMap((id) => index.numbers.get(id) ?? []).toSorted((a, b) => a - b);
    if (values.length === 0) return this.parts.none;
    const isAll = facet === 'person' && view.match === 'all' && values.length > 1;
    const key = `${facet}=${values.join(isAll ? '&' : '|')}`;
    return this.kept.get(key, () => rowSet(key, isAll ? index.all(values) : index.any(values)));
  }

  /** Rows in both sets, which belong to different filters. */
  private both(a: RowSet, b: RowSet): RowSet {
    const { all, none } = this.parts;
    if (a === all || b === none) return b;
    if (b === all || a.count === 0) return a;
    const key = `${a.key}\n${b.key}`;
    return this.kept.get(key, () => {
      const bits = a.bits.slice();
      keepBoth(bits, b.bits);
      return rowSet(key, bits, Math.max(a.low, b.low), Math.min(a.high, b.high));
    });
  }
}

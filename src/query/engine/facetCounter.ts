import { hasRow } from './bits';
import type { Distances } from './distances';
import type { FacetData } from './engineData';
import { addChanges, countBoth } from './kernels';
import type { RowSet } from './rowSet';

/** Counts of a facet's values over a set of rows. */
type Counted = { readonly set: RowSet; readonly counts: Uint32Array };

/** Results whose counts are kept, should they come again, and of them those that are counted on from. */
const KEPT = 12;
const COUNTED_ON_FROM = 3;

/**
 * What counting costs, in nanoseconds as measured at a million rows; only the ratios matter. By value:
 * a word of a bitset, a row of a list. By row: a word looked through; memory fetched for a row, until
 * all of it is; a row that came or went, and each of its values.
 */
const COST = { word: 1.35, posting: 2.5, look: 3, fetch: 10, row: 4, value: 3 };

/** Counts the values of one facet, in whichever way is cheapest for the rows asked about. */
export class FacetCounter {
  private readonly words: number;
  private readonly costOfChange: number;
  /** Sets whose counts are known: no rows, all rows, and the last counted, latest first. */
  private readonly none: Counted;
  private readonly all: Counted;
  private recent: readonly Counted[] = [];

  constructor(
    private readonly data: FacetData,
    none: RowSet,
    all: RowSet,
    private readonly distances: Distances,
  ) {
    this.none = { set: none, counts: new Uint32Array(data.totals.length) };
    this.all = { set: all, counts: data.totals };
    this.words = all.bits.length;
    this.costOfChange = COST.row + (COST.value * data.ids.length) / Math.max(1, all.count);
  }

  /** Per value number, how many of the rows have it. The array is never written to again. */
  count(set: RowSet): Uint32Array {
    const known = this.recent.find((one) => one.set.key === set.key);
    const counts = known?.counts ?? this.countAnew(set);
    this.recent = [{ set, counts }, ...this.recent.filter((one) => one !== known)].slice(0, KEPT);
    return counts;
  }

  private countAnew(set: RowSet): Uint32Array {
    const { base, changes } = this.nearest(set);
    if (changes === 0) return base.counts;
    if (this.costByValue(set) < this.costByRow(changes)) return this.countByValue(set);
    const counts = base.counts.slice();
    addChanges(counts, this.data, base.set.bits, set.bits, 0, this.words);
    return counts;
  }

  private costByValue({ low, high }: RowSet): number {
    const { frequent, postings } = this.data;
    return COST.word * frequent.length * (high - low) + COST.posting * postings.length;
  }

  private costByRow(changes: number): number {
    const fetches = Math.min(changes, 2 * this.words);
    return COST.look * this.words + COST.fetch * fetches + this.costOfChange * changes;
  }

  /** Of the sets whose counts are known, one from which fewest rows came and went. */
  private nearest(set: RowSet): { readonly base: Counted; readonly changes: number } {
    const { none, all } = this;
    const missing = all.set.count - set.count;
    let best = missing < set.count ? { base: all, changes: missing } : { base: none, changes: set.count };
    for (const base of this.recent.slice(0, COUNTED_ON_FROM)) {
      if (Math.abs(base.set.count - set.count) >= best.changes) continue;
      const changes = this.distances.between(base.set, set);
      if (changes < best.changes) best = { base, changes };
    }
    return best;
  }

  /** Every value by itself where nearly all rows lie, and row by row elsewhere. */
  private countByValue({ bits, low, high }: RowSet): Uint32Array {
    const { frequent, bitsets, totals, starts, postings } = this.data;
    const counts = new Uint32Array(totals.length);
    for (let at = 0; at < frequent.length; at += 1) {
      counts[frequent[at] ?? 0] = countBoth(bits, bitsets, at * this.words, low, high);
    }
    for (let value = 0; postings.length > 0 && value < counts.length; value += 1) {
      const end = starts[value + 1] ?? 0;
      for (let at = starts[value] ?? 0; at < end; at += 1) {
        const row = postings[at] ?? 0;
        const isCore = row >>> 5 >= low && row >>> 5 < high;
        if (isCore && hasRow(bits, row)) counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    const none = this.none.set.bits;
    addChanges(counts, this.data, none, bits, 0, low);
    addChanges(counts, this.data, none, bits, high, this.words);
    return counts;
  }
}

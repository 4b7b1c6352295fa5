import { addRow, noRows } from './bits';
import type { Bits, FacetData } from './engineData';
import { addAll, keepBoth } from './kernels';

/** The values of a facet by id, and the rows that have them. */
export class FacetIndex {
  readonly numbers: ReadonlyMap<string, number>;
  /** Per value the word its bitset begins at; -1: it has a list. */
  private readonly bitsetAt: Int32Array;

  constructor(
    readonly data: FacetData,
    private readonly rowCount: number,
  ) {
    this.numbers = new Map(data.values.map((value, number) => [value, number]));
    this.bitsetAt = new Int32Array(data.values.length).fill(-1);
    const words = Math.ceil(rowCount / 32);
    for (const [at, value] of data.frequent.entries()) this.bitsetAt[value] = at * words;
  }

  /** Rows that have at least one of the values. */
  any(values: readonly number[]): Bits {
    const bits = noRows(this.rowCount);
    for (const value of values) this.add(bits, value);
    return bits;
  }

  /** Rows that have every one of the values, of which there is at least one. */
  all([first = 0, ...others]: readonly number[]): Bits {
    const bits = this.any([first]);
    for (const value of others) {
      const bitset = this.bitsetAt[value] ?? -1;
      if (bitset >= 0) keepBoth(bits, this.data.bitsets, bitset);
      else keepBoth(bits, this.any([value]));
    }
    return bits;
  }

  /** Adds the rows that have the value. */
  add(bits: Bits, value: number): void {
    const { bitsets, starts, postings } = this.data;
    const bitset = this.bitsetAt[value] ?? -1;
    if (bitset >= 0) addAll(bits, bitsets, bitset);
    const end = starts[value + 1] ?? 0;
    for (let at = starts[value] ?? 0; at < end; at += 1) addRow(bits, postings[at] ?? 0);
  }
}

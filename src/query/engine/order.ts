import { addRow, hasRow, membersFrom, noRows } from './bits';
import type { Bits } from './engineData';
import type { Ranks } from './ranks';
import type { RowSet } from './rowSet';

/** A sort key: places, and whether the last comes first. */
export type RankedKey = { readonly ranks: Ranks; readonly descending: boolean };

/** An order of all rows of the record. */
export class Order {
  /** Rows from first to last. */
  private readonly rows: Uint32Array;
  /** Per row its place in the order. */
  private readonly places: Uint32Array;

  /** By the first key, then by the next; rows equal in all stay as they are in the record. */
  constructor(rowCount: number, keys: readonly RankedKey[]) {
    this.rows = keys.reduceRight(
      sortedBy,
      Uint32Array.from({ length: rowCount }, (_, row) => row),
    );
    this.places = new Uint32Array(rowCount);
    for (let place = 0; place < rowCount; place += 1) this.places[this.rows[place] ?? 0] = place;
  }

  /** The set as places: bit p is the row in place p. */
  placed({ bits }: RowSet): Bits {
    const placed = noRows(this.rows.length);
    for (let word = 0; word < bits.length; word += 1) {
      for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
        addRow(placed, this.places[(word << 5) + 31 - Math.clz32(left & -left)] ?? 0);
      }
    }
    return placed;
  }

  /** Rows of a set in this order, `from` up to `to` (excluded). `placed` makes or has `placed(set)`. */
  window(set: RowSet, from: number, to: number, placed: () => Bits): Uint32Array {
    const most = Math.max(0, Math.min(to, set.count) - from);
    const toWalk = (Math.min(to, set.count) * this.rows.length) / Math.max(1, set.count);
    if (toWalk > set.count) {
      return membersFrom(placed(), from, most).map((place) => this.rows[place] ?? 0);
    }
    const found = new Uint32Array(most);
    let seen = 0;
    for (let place = 0; place < this.rows.length && seen < from + most; place += 1) {
      const row = this.rows[place] ?? 0;
      if (!hasRow(set.bits, row)) continue;
      if (seen >= from) found[seen - from] = row;
      seen += 1;
    }
    return found;
  }
}

/** Counting sort, which keeps equal rows in their order. */
function sortedBy(rows: Uint32Array, { ranks: { places, size }, descending }: RankedKey): Uint32Array {
  const keyOf = (row: number) => (descending ? size - 1 - (places[row] ?? 0) : (places[row] ?? 0));
  const next = new Uint32Array(size + 1);
  for (let row = 0; row < rows.length; row += 1) {
    const key = keyOf(row) + 1;
    next[key] = (next[key] ?? 0) + 1;
  }
  for (let key = 1; key <= size; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const key = keyOf(row);
    const place = next[key] ?? 0;
    sorted[place] = row;
    next[key] = place + 1;
  }
  return sorted;
}

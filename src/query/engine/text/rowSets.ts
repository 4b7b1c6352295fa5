import { addRow } from '../bits';
import type { Bits } from '../engineData';
import { addAll } from '../kernels';
import type { RowSets } from './textIndexData';

/** Adds the rows of one set to those in `into`. */
export function orRows(sets: RowSets, set: number, into: Bits): void {
  const bitset = sets.bitsets[(sets.bitsetOf[set] ?? 0) - 1];
  if (bitset) {
    addAll(into, bitset, 0);
    return;
  }
  const { starts, postings } = sets;
  const end = starts[set + 1] ?? 0;
  for (let at = starts[set] ?? 0; at < end; at += 1) addRow(into, postings[at] ?? 0);
}

/** Words or rows to be gone through to join the set to others. */
export function costOf(sets: RowSets, set: number): number {
  const bitset = sets.bitsets[(sets.bitsetOf[set] ?? 0) - 1];
  return bitset ? bitset.length : (sets.starts[set + 1] ?? 0) - (sets.starts[set] ?? 0);
}

import { addRow } from '../bits';
import type { Bits } from '../engineData';
import type { RowSets } from './textIndexData';

/** Adds the rows of one set to those in `into`. */
export function orRows(sets: RowSets, set: number, into: Bits): void {
  const bitset = sets.bitsets[(sets.bitsetOf[set] ?? 0) - 1];
  if (bitset) {
    orBits(bitset, into);
    return;
  }
  const { starts, postings } = sets;
  const end = starts[set + 1] ?? 0;
  for (let at = starts[set] ?? 0; at < end; at += 1) addRow(into, postings[at] ?? 0);
}

export function orBits(bits: Bits, into: Bits): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) | (bits[at] ?? 0);
}

export function andBits(bits: Bits, into: Bits): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) & (bits[at] ?? 0);
}

/** Words or rows to be gone through to join the set to others. */
export function costOf(sets: RowSets, set: number): number {
  const bitset = sets.bitsets[(sets.bitsetOf[set] ?? 0) - 1];
  return bitset ? bitset.length : (sets.starts[set + 1] ?? 0) - (sets.starts[set] ?? 0);
}

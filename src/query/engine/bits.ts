import type { Bits } from './engineData';
import { countBoth, onesIn } from './kernels';

/** No rows. */
export function noRows(rowCount: number): Bits {
  return new Uint32Array(Math.ceil(rowCount / 32));
}

/** Every row. */
export function allRows(rowCount: number): Bits {
  const bits = noRows(rowCount);
  addRange(bits, 0, rowCount);
  return bits;
}

/** Bits of a word from `at` on; `at` may be 32. */
const from = (at: number) => (at === 32 ? 0 : -1 << at);

/** Adds rows `first` up to `end` (excluded). */
export function addRange(bits: Bits, first: number, end: number): void {
  if (first >= end) return;
  const low = first >>> 5;
  const high = (end - 1) >>> 5;
  const head = from(first & 31);
  const tail = ~from(end - (high << 5));
  if (low === high) {
    bits[low] = (bits[low] ?? 0) | (head & tail);
    return;
  }
  bits[low] = (bits[low] ?? 0) | head;
  bits.fill(0xffffffff, low + 1, high);
  bits[high] = (bits[high] ?? 0) | tail;
}

export function addRow(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function hasRow(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function countRows(bits: Bits): number {
  return countBoth(bits, bits, 0, 0, bits.length);
}

/** How many of the rows `first` up to `end` (excluded) are in the set. */
export function countRange(bits: Bits, first: number, end: number): number {
  if (first >= end) return 0;
  const low = first >>> 5;
  const high = (end - 1) >>> 5;
  const head = (bits[low] ?? 0) & from(first & 31);
  const tail = ~from(end - (high << 5));
  if (low === high) return onesIn(head & tail);
  return onesIn(head) + countBoth(bits, bits, 0, low + 1, high) + onesIn((bits[high] ?? 0) & tail);
}

/**
 * The members of a set in ascending order, from the `skip`-th on, at most `most` of them: whole words
 * before the first are skipped by counting.
 */
export function membersFrom(bits: Bits, skip: number, most: number): Uint32Array {
  const members = new Uint32Array(Math.max(0, most));
  let found = 0;
  let word = 0;
  let before = 0;
  for (; word < bits.length; word += 1) {
    const ones = onesIn(bits[word] ?? 0);
    if (before + ones > skip) break;
    before += ones;
  }
  for (; word < bits.length && found < members.length; word += 1) {
    for (let left = bits[word] ?? 0; left !== 0 && found < members.length; left &= left - 1) {
      if (before >= skip) {
        members[found] = (word << 5) + 31 - Math.clz32(left & -left);
        found += 1;
      }
      before += 1;
    }
  }
  return members.subarray(0, found);
}

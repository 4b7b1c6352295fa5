import type { Bits } from './engineData';

/**
 * The loops over whole words, alone in this file so that others can take their place. `low` and `high`
 * are words: `low` is the first, `high` the one after the last.
 */

/** Number of ones in a word: sums of 2, 4, 8 bits in place, then all bytes by one multiplication. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Words counted in one call: calls that end soon are compiled as a whole, and early. */
const BLOCK = 256;

/** Number of rows in both: of `a` and of the bitset that begins at word `at` of `b`. */
export function countBoth(a: Bits, b: Bits, at: number, low: number, high: number): number {
  let count = 0;
  for (let word = low; word < high; word += BLOCK) {
    count += countBlock(a, b, at, word, Math.min(word + BLOCK, high));
  }
  return count;
}

/** Harley–Seal: carry-save adders leave one population count for eight words (Warren, Hacker's Delight, 5-1). */
function countBlock(a: Bits, b: Bits, at: number, low: number, high: number): number {
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let eights = 0;
  let word = low;
  for (const end = low + ((high - low) & ~7); word < end; word += 8) {
    const other = at + word;
    const x0 = (a[word] ?? 0) & (b[other] ?? 0);
    const x1 = (a[word + 1] ?? 0) & (b[other + 1] ?? 0);
    const x2 = (a[word + 2] ?? 0) & (b[other + 2] ?? 0);
    const x3 = (a[word + 3] ?? 0) & (b[other + 3] ?? 0);
    const x4 = (a[word + 4] ?? 0) & (b[other + 4] ?? 0);
    const x5 = (a[word + 5] ?? 0) & (b[other + 5] ?? 0);
    const x6 = (a[word + 6] ?? 0) & (b[other + 6] ?? 0);
    const x7 = (a[word + 7] ?? 0) & (b[other + 7] ?? 0);
    const odd0 = ones ^ x0;
    const two0 = (ones & x0) | (odd0 & x1);
    const odd1 = odd0 ^ x1 ^ x2;
    const two1 = ((odd0 ^ x1) & x2) | (odd1 & x3);
    const odd2 = odd1 ^ x3 ^ x4;
    const two2 = ((odd1 ^ x3) & x4) | (odd2 & x5);
    const odd3 = odd2 ^ x5 ^ x6;
    const two3 = ((odd2 ^ x5) & x6) | (odd3 & x7);
    ones = odd3 ^ x7;
    const pair0 = twos ^ two0;
    const four0 = (twos & two0) | (pair0 & two1);
    const pair1 = pair0 ^ two1 ^ two2;
    const four1 = ((pair0 ^ two1) & two2) | (pair1 & two3);
    twos = pair1 ^ two3;
    const quad = fours ^ four0;
    eights += onesIn((fours & four0) | (quad & four1));
    fours = quad ^ four1;
  }
  let count = 8 * eights + 4 * onesIn(fours) + 2 * onesIn(twos) + onesIn(ones);
  for (; word < high; word += 1) count += onesIn((a[word] ?? 0) & (b[at + word] ?? 0));
  return count;
}

/** Number of rows in just one of the two. */
export function countEither(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) count += onesIn((a[word] ?? 0) ^ (b[word] ?? 0));
  return count;
}

/** Takes from `bits` the rows that are not in the bitset that begins at word `at` of `other`. */
export function keepBoth(bits: Bits, other: Bits, at = 0): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & (other[at + word] ?? 0);
  }
}

/** Adds to `bits` the rows of the bitset that begins at word `at` of `other`. */
export function addAll(bits: Bits, other: Bits, at: number): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) | (other[at + word] ?? 0);
  }
}

/** Rows as `offsets` and `ids` of a facet hold their values. */
type RowValues = { readonly offsets: Uint32Array; readonly ids: Uint16Array | Uint32Array };

/**
 * Brings counts per value from the rows `before` to the rows `now` by walking the values of each row
 * that came or went.
 */
export function addChanges(
  counts: Uint32Array,
  rows: RowValues,
  before: Bits,
  now: Bits,
  low: number,
  high: number,
): void {
  for (let word = low; word < high; word += 1) {
    const is = now[word] ?? 0;
    const was = before[word] ?? 0;
    if (is === was) continue;
    addWord(counts, rows, word, is & ~was, 1);
    addWord(counts, rows, word, was & ~is, -1);
  }
}

function addWord(
  counts: Uint32Array,
  { offsets, ids }: RowValues,
  word: number,
  rows: number,
  step: number,
): void {
  for (let left = rows; left !== 0; left &= left - 1) {
    const row = (word << 5) + 31 - Math.clz32(left & -left);
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const value = ids[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + step;
    }
  }
}

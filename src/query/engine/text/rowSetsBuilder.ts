import { addRow } from '../bits';
import type { Bits } from '../engineData';
import type { RowSets } from './textIndexData';

export type RowSetsBuilder = {
  /** Puts the row into the set, once. Rows come in ascending order. */
  readonly add: (set: number, row: number) => void;
  /** The sets; the one at place p is that of number `order[p]`. Every set has a place. */
  readonly finish: (order: Uint32Array) => RowSets;
};

/** Per set side by side: one more than the row added last; how many rows; one more than its bitset's place; an end. */
const FIELDS = 4;
const COUNT = 1;
const PLACE = 2;
const END = 3;
/** A set that began with more than one row in so many will likely end so. */
const OFTEN = 16;
const OFTEN_FROM = 64;
/** So many bitsets are made on that likelihood. */
const LIKELY = 512;
/** Numbers in a block of the log. */
const BLOCK = 1 << 15;

/**
 * Gathers rows by set without knowing how many will come. Rows are written into one log, set beside
 * row, and sorted by set at the end; a set for which a bitset is smaller, or will likely be, goes on
 * as one.
 */
export function createRowSetsBuilder(rowCount: number): RowSetsBuilder {
  const words = Math.ceil(rowCount / 32);
  const bitsets: Bits[] = [];
  const log: Uint32Array[] = [];
  let block = new Uint32Array(0);
  let used = 0;
  let states = new Uint32Array(FIELDS << 8);

  const grow = (set: number) => {
    const larger = new Uint32Array(Math.max(set + 1, states.length / 2) * FIELDS);
    larger.set(states);
    states = larger;
  };
  const write = (set: number, row: number) => {
    if (used === block.length) {
      block = new Uint32Array(BLOCK);
      log.push(block);
      used = 0;
    }
    block[used] = set;
    block[used + 1] = row;
    used += 2;
  };
  const isToBeBitset = (count: number, row: number) =>
    count >= words ||
    (count >= OFTEN_FROM && (count & (count - 1)) === 0 && count * OFTEN > row && bitsets.length < LIKELY);
  const stateOf = (set: number, field: number) => states[set * FIELDS + field] ?? 0;

  /** Where each set's postings begin; its end stands there too until they come. */
  const layOut = (order: Uint32Array): Uint32Array => {
    const starts = new Uint32Array(order.length + 1);
    for (let at = 0; at < order.length; at += 1) {
      const set = order[at] ?? 0;
      const start = starts[at] ?? 0;
      states[set * FIELDS + END] = start;
      starts[at + 1] = start + (stateOf(set, PLACE) === 0 ? stateOf(set, COUNT) : 0);
    }
    return starts;
  };
  const sortBlock = (entries: Uint32Array, length: number, postings: Uint32Array) => {
    for (let at = 0; at < length; at += 2) {
      const set = entries[at] ?? 0;
      const row = entries[at + 1] ?? 0;
      const bits = bitsets[stateOf(set, PLACE) - 1];
      if (bits) addRow(bits, row);
      else {
        const end = stateOf(set, END);
        postings[end] = row;
        states[set * FIELDS + END] = end + 1;
      }
    }
  };

  return {
    add: (set, row) => {
      const at = set * FIELDS;
      if (at >= states.length) grow(set);
      if (states[at] === row + 1) return;
      states[at] = row + 1;
      const count = states[at + COUNT] ?? 0;
      states[at + COUNT] = count + 1;
      const bits = bitsets[(states[at + PLACE] ?? 0) - 1];
      if (bits) addRow(bits, row);
      else {
        write(set, row);
        if (isToBeBitset(count, row)) states[at + PLACE] = bitsets.push(new Uint32Array(words));
      }
    },
    finish: (order) => {
      if (order.length * FIELDS > states.length) grow(order.length);
      const starts = layOut(order);
      const postings = new Uint32Array(starts[order.length] ?? 0);
      for (const entries of log) sortBlock(entries, entries === block ? used : BLOCK, postings);
      return { bitsetOf: order.map((set) => stateOf(set, PLACE)), bitsets, starts, postings };
    },
  };
}

import { addRow } from '../bits';
import type { Bits } from '../engineData';
import type { RowSets } from './textIndexData';

export type RowSetsBuilder = {
  /** Puts the row into the set, once. Rows come in ascending order. */
  readonly add: (set: number, row: number) => void;
  /** The sets; the one at place p is that of number `order[p]`. */
  readonly finish: (order: Uint32Array) => RowSets;
};

/** Rows in a block of the store; each takes two words: the row, and where the set's one before stands. */
const BLOCK = 1 << 14;

const FIELDS = 4;
const COUNT = 1;
const HEAD = 2;
/** In place of a link: a bitset's place follows. */
const BITSET = 0x4000_0000;
/** A set that began with more than one row in so many will likely end so. */
const OFTEN = 16;
const OFTEN_FROM = 64;
/** So many bitsets are made on that likelihood. */
const LIKELY = 512;

/**
 * Gathers rows by set without knowing how many will come: each set is a chain through one store, and
 * becomes a bitset when that is smaller or will likely be; its places in the store are used again.
 */
export function createRowSetsBuilder(rowCount: number): RowSetsBuilder {
  const words = Math.ceil(rowCount / 32);
  const bitsets: Bits[] = [];
  const store = createStore();
  /** Per set, side by side: one more than the row added last; how many rows; last link, or `BITSET` and the place. */
  let states = new Uint32Array(FIELDS << 8);

  const grow = (set: number) => {
    const larger = new Uint32Array(Math.max(set + 1, states.length / 2) * FIELDS);
    larger.set(states);
    states = larger;
  };
  const countOf = (set: number) => states[set * FIELDS + COUNT] ?? 0;
  const headOf = (set: number) => states[set * FIELDS + HEAD] ?? 0;
  const isToBeBitset = (count: number, row: number) =>
    count >= words ||
    (count >= OFTEN_FROM && (count & (count - 1)) === 0 && count * OFTEN > row && bitsets.length < LIKELY);

  return {
    add: (set, row) => {
      const at = set * FIELDS;
      if (at >= states.length) grow(set);
      if (states[at] === row + 1) return;
      states[at] = row + 1;
      const count = states[at + COUNT] ?? 0;
      states[at + COUNT] = count + 1;
      const head = states[at + HEAD] ?? 0;
      const bits = head < BITSET ? undefined : bitsets[head - BITSET];
      if (bits) addRow(bits, row);
      else if (isToBeBitset(count, row)) {
        const made = new Uint32Array(words);
        store.empty(head, made);
        addRow(made, row);
        states[at + HEAD] = BITSET + bitsets.push(made) - 1;
      } else states[at + HEAD] = store.link(row, head);
    },
    finish: (order) => {
      const isBitset = (set: number) => headOf(set) >= BITSET;
      const chained = (set: number) => (isBitset(set) ? 0 : countOf(set));
      const starts = new Uint32Array(order.length + 1);
      for (let at = 0; at < order.length; at += 1) {
        starts[at + 1] = (starts[at] ?? 0) + chained(order[at] ?? 0);
      }
      const postings = new Uint32Array(starts[order.length] ?? 0);
      for (let at = 0; at < order.length; at += 1) {
        const set = order[at] ?? 0;
        if (chained(set) > 0) store.copy(headOf(set), postings, starts[at] ?? 0);
      }
      const placeOf = (set: number) => (isBitset(set) ? headOf(set) - BITSET + 1 : 0);
      return { bitsetOf: order.map(placeOf), bitsets, starts, postings };
    },
  };
}

/** Chains of rows, newest first; link 0 ends a chain. */
function createStore() {
  const blocks: Uint32Array[] = [];
  let used = 1;
  let free = 0;
  const blockOf = (link: number): Uint32Array => {
    const known = blocks[Math.floor(link / BLOCK)];
    if (known) return known;
    const block = new Uint32Array(2 * BLOCK);
    blocks.push(block);
    return block;
  };
  return {
    /** Puts the row before the chain; gives the chain's new head. */
    link: (row: number, head: number): number => {
      const link = free === 0 ? used : free;
      const block = blockOf(link);
      const at = 2 * (link % BLOCK);
      if (free === 0) used += 1;
      else free = block[at + 1] ?? 0;
      block[at] = row;
      block[at + 1] = head;
      return link;
    },
    copy: (head: number, to: Uint32Array, start: number): void => {
      for (let [link, end] = [head, start]; link !== 0; end += 1) {
        const block = blockOf(link);
        const at = 2 * (link % BLOCK);
        to[end] = block[at] ?? 0;
        link = block[at + 1] ?? 0;
      }
    },
    /** Adds the chain's rows to the bitset and gives its links back. */
    empty: (head: number, to: Bits): void => {
      for (let link = head; link !== 0; ) {
        const block = blockOf(link);
        const at = 2 * (link % BLOCK);
        const next = block[at + 1] ?? 0;
        addRow(to, block[at] ?? 0);
        block[at + 1] = free;
        free = link;
        link = next;
      }
    },
  };
}

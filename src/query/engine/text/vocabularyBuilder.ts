import type { Vocabulary } from './textIndexData';

export type VocabularyBuilder = {
  /** Number of the word `units[from]` … `units[to - 1]`, whose hash is given, in order of first asking. */
  readonly numberOf: (units: Uint16Array, from: number, to: number, hash: number) => number;
  /** The words sorted, and per place there the number it had. */
  readonly sorted: () => { readonly vocabulary: Vocabulary; readonly order: Uint32Array };
};

/** Numbers words without making a string of any: an open-addressed hash table over one store of code units. */
export function createVocabularyBuilder(): VocabularyBuilder {
  let kept = new Uint16Array(1 << 12);
  let starts = new Uint32Array(1 << 8);
  /** Per slot, side by side: 0 or one more than a word's number, and the word's hash. */
  let slots = new Uint32Array(1 << 10);
  let count = 0;

  const isWord = (word: number, units: Uint16Array, from: number, to: number): boolean => {
    const start = starts[word] ?? 0;
    if ((starts[word + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (kept[start + at - from] !== units[at]) return false;
    }
    return true;
  };

  const keep = (units: Uint16Array, from: number, to: number, hash: number): number => {
    const start = starts[count] ?? 0;
    const end = start + to - from;
    if (end > kept.length) kept = extended(kept, new Uint16Array(Math.max(end, kept.length * 2)));
    if (count + 2 > starts.length) starts = extended(starts, new Uint32Array(starts.length * 2));
    for (let at = from; at < to; at += 1) kept[start + at - from] = units[at] ?? 0;
    starts[count + 1] = end;
    count += 1;
    if (count * 4 > slots.length) slots = spread(slots);
    put(slots, count, hash);
    return count - 1;
  };

  return {
    numberOf: (units, from, to, hash) => {
      const mask = slots.length - 1;
      for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
        const known = slots[slot] ?? 0;
        if (known === 0) return keep(units, from, to, hash);
        if (slots[slot + 1] === hash && isWord(known - 1, units, from, to)) return known - 1;
      }
    },
    sorted: () => sort(kept, starts, count),
  };
}

function put(slots: Uint32Array, entry: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = (hash << 1) & mask;
  while (slots[slot] !== 0) slot = (slot + 2) & mask;
  slots[slot] = entry;
  slots[slot + 1] = hash;
}

function spread(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += 2) {
    const entry = slots[slot] ?? 0;
    if (entry !== 0) put(larger, entry, slots[slot + 1] ?? 0);
  }
  return larger;
}

function extended<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function sort(units: Uint16Array, starts: Uint32Array, count: number) {
  const unitAt = (word: number, at: number) => {
    const place = (starts[word] ?? 0) + at;
    return place < (starts[word + 1] ?? 0) ? (units[place] ?? 0) : 0;
  };
  const heads = new Float64Array(count);
  for (let word = 0; word < count; word += 1) {
    heads[word] = (unitAt(word, 0) * 0x1_0000 + unitAt(word, 1)) * 0x1_0000 + unitAt(word, 2);
  }
  const afterHeads = (a: number, b: number) => {
    for (let at = 3; ; at += 1) {
      const difference = unitAt(a, at) - unitAt(b, at);
      if (difference !== 0 || unitAt(a, at) === 0) return difference;
    }
  };
  const order = new Uint32Array(count).map((_, word) => word);
  order.sort((a, b) => (heads[a] ?? 0) - (heads[b] ?? 0) || afterHeads(a, b));
  const vocabulary = { units: new Uint16Array(starts[count] ?? 0), starts: new Uint32Array(count + 1) };
  let end = 0;
  for (let place = 0; place < count; place += 1) {
    const word = order[place] ?? 0;
    vocabulary.units.set(units.subarray(starts[word] ?? 0, starts[word + 1] ?? 0), end);
    end += (starts[word + 1] ?? 0) - (starts[word] ?? 0);
    vocabulary.starts[place + 1] = end;
  }
  return { vocabulary, order };
}

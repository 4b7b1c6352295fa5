/** Names word by word: from node 0 along their words. */
export type NameTrie = {
  /** Words in names have numbers below. */
  readonly words: number;
  /** Node after one more word; 0 if no name goes on so. */
  readonly step: (node: number, word: number) => number;
  /** One more than the number of the spelling that ends at the node; 0 if none does. */
  readonly endAt: (node: number) => number;
};

/** A trie of spellings given as word numbers; its edges in an open-addressed hash table. */
export function createNameTrie(spellings: ReadonlyMap<number, readonly number[]>): NameTrie {
  let most = 1;
  let last = -1;
  for (const words of spellings.values()) {
    most += words.length;
    for (const word of words) last = Math.max(last, word);
  }
  const mask = 2 ** Math.ceil(Math.log2(most * 2)) - 1;
  const fromNodes = new Uint32Array(mask + 1);
  const byWords = new Uint32Array(mask + 1);
  const toNodes = new Uint32Array(mask + 1);
  const ends = new Uint32Array(most);
  let nodes = 1;

  const slotOf = (node: number, word: number): number => {
    const mixed = Math.imul(node ^ Math.imul(word, 0x85ebca6b), 0x9e3779b1);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      if (toNodes[slot] === 0 || (fromNodes[slot] === node && byWords[slot] === word)) return slot;
    }
  };
  const step = (node: number, word: number) => toNodes[slotOf(node, word)] ?? 0;
  const grow = (node: number, word: number): number => {
    const slot = slotOf(node, word);
    const known = toNodes[slot] ?? 0;
    if (known !== 0) return known;
    [fromNodes[slot], byWords[slot], toNodes[slot]] = [node, word, nodes];
    nodes += 1;
    return nodes - 1;
  };

  for (const [spelling, words] of spellings) ends[words.reduce(grow, 0)] = spelling + 1;
  return { words: last + 1, step, endAt: (node) => ends[node] ?? 0 };
}

import type { Bits } from '../engineData';
import { addAll } from '../kernels';
import { keepUnions } from './keptUnions';
import { orRows } from './rowSets';
import { createRowSetsBuilder } from './rowSetsBuilder';
import type { Dictionary } from './textIndexData';
import { wordsFrom } from './vocabulary';
import { createVocabularyBuilder, type VocabularyBuilder } from './vocabularyBuilder';

/** Adds the rows that have a word beginning so to those in `into`. */
export function orBeginning({ vocabulary, sets, kept }: Dictionary, prefix: string, into: Bits): void {
  const { from, to } = wordsFrom(vocabulary, prefix);
  const union = kept.unions.find((_, at) => kept.from[at] === from && kept.to[at] === to);
  if (union) addAll(into, union, 0);
  else for (let word = from; word < to; word += 1) orRows(sets, word, into);
}

export type DictionaryBuilder = {
  /** Number of the word `units[from]` … `units[to - 1]`, whose `hashOf` is given, whether or not a row has it. */
  readonly numberOf: VocabularyBuilder['numberOf'];
  /** Notes that the row has the word; gives the word's number. Rows come in ascending order. */
  readonly add: (units: Uint16Array, from: number, to: number, hash: number, row: number) => number;
  readonly finish: () => Generator<void, Dictionary>;
};

export function createDictionaryBuilder(rowCount: number): DictionaryBuilder {
  const words = createVocabularyBuilder();
  const rows = createRowSetsBuilder(rowCount);
  return {
    numberOf: words.numberOf,
    add: (units, from, to, hash, row) => {
      const word = words.numberOf(units, from, to, hash);
      rows.add(word, row);
      return word;
    },
    *finish() {
      const { vocabulary, order } = words.sorted();
      yield;
      const sets = rows.finish(order);
      yield;
      return { vocabulary, sets, kept: keepUnions(vocabulary, sets, rowCount) };
    },
  };
}

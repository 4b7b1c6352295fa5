import { fold, isHan } from '../../../lib/fold';
import { createDictionaryBuilder, type DictionaryBuilder } from './dictionary';
import { FoldedText } from './foldedText';
import { hanStart } from './hanStart';
import { createHanTextBuilder } from './hanText';
import { hashOf } from './hash';
import { createNameTrie, type NameTrie } from './nameTrie';
import { createRowSetsBuilder } from './rowSetsBuilder';
import { createSpacedNames, type SpacedNames } from './spacedNames';
import type { NameData, TextPart } from './textIndexData';

export type TextPartBuilder = {
  /** One text of the row, not folded. Rows come in ascending order. */
  readonly add: (text: string, row: number) => void;
  /** The part, once every text was added; pauses between its steps. */
  readonly finish: () => Generator<void, TextPart>;
};

/** Code units in a gram; a Chinese word of at most so many is found without looking at any text. */
export const GRAM = 3;

/** Notes which rows have which words, and whose names stand in them. */
export function createTextPartBuilder(rowCount: number, names: NameData): TextPartBuilder {
  const words = createDictionaryBuilder(rowCount);
  const grams = createDictionaryBuilder(rowCount);
  const hanText = createHanTextBuilder(rowCount);
  const mentions = createRowSetsBuilder(rowCount);
  const folded = new FoldedText();
  const trie = trieOf(names, words, folded);
  const spaced = spacedNamesOf(names);
  /** One more than the numbers of the words of a text; 0 where a word has Chinese in it. */
  let said = new Uint32Array(1 << 8);

  const addHanWord = (from: number, to: number, row: number): number => {
    const { units } = folded;
    const han = hanStart(units, from, to);
    const word = han > from ? words.add(units, from, han, hashOf(units, from, han), row) : 0;
    if (han === to) return word + 1;
    for (let at = from; at < to; at += 1) {
      const end = Math.min(at + GRAM, to);
      grams.add(units, at, end, hashOf(units, at, end), row);
    }
    hanText.add(units, from, to, row);
    return 0;
  };
  const mention = (spelling: number, row: number) => {
    const end = names.personStarts[spelling + 1] ?? 0;
    for (let at = names.personStarts[spelling] ?? 0; at < end; at += 1) {
      mentions.add(names.personIds[at] ?? 0, row);
    }
  };
  return {
    add: (text, row) => {
      folded.read(text);
      const { units, ends, hashes, count, mayHaveHan } = folded;
      if (said.length < count) said = new Uint32Array(count * 2);
      let from = 0;
      for (let word = 0; word < count; word += 1) {
        const to = ends[word] ?? 0;
        said[word] = mayHaveHan
          ? addHanWord(from, to, row)
          : words.add(units, from, to, hashes[word] ?? 0, row) + 1;
        from = to;
      }
      for (const spelling of namesIn(said, count, trie)) mention(spelling, row);
      if (spaced && mayHaveHan) for (const spelling of spaced.in(fold(text))) mention(spelling, row);
    },
    *finish() {
      const everyone = new Uint32Array(names.people.length).map((_, person) => person);
      return {
        rowCount,
        words: yield* words.finish(),
        grams: yield* grams.finish(),
        hanText: hanText.finish(),
        mentions: mentions.finish(everyone),
      };
    },
  };
}

const NONE: readonly number[] = [];

/** Numbers of the spellings that words following one another make. */
function namesIn(said: Uint32Array, count: number, trie: NameTrie): readonly number[] {
  let found: number[] | undefined;
  for (let start = 0; start < count; start += 1) {
    let node = 0;
    for (let at = start; at < count; at += 1) {
      const word = said[at] ?? 0;
      node = word === 0 || word > trie.words ? 0 : trie.step(node, word - 1);
      if (node === 0) break;
      const end = trie.endAt(node);
      if (end === 0) continue;
      found ??= [];
      found.push(end - 1);
    }
  }
  return found ?? NONE;
}

function trieOf({ spellings }: NameData, words: DictionaryBuilder, folded: FoldedText): NameTrie {
  const numberOf = (word: string) => {
    folded.read(word);
    return words.numberOf(folded.units, 0, folded.ends[0] ?? 0, folded.hashes[0] ?? 0);
  };
  const asWords = new Map<number, readonly number[]>();
  for (const [number, spelling] of spellings.entries()) {
    if (!isHan(spelling)) asWords.set(number, spelling.split(' ').map(numberOf));
  }
  return createNameTrie(asWords);
}

function spacedNamesOf({ spellings }: NameData): SpacedNames | undefined {
  const spaced = new Map<string, number>();
  for (const [number, spelling] of spellings.entries()) {
    if (spelling.includes(' ') && isHan(spelling)) spaced.set(spelling, number);
  }
  return spaced.size === 0 ? undefined : createSpacedNames(spaced);
}

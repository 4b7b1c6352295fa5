import { isHan } from '../../../lib/fold';
import { createDictionaryBuilder, type DictionaryBuilder } from './dictionary';
import { hanStart } from './hanStart';
import { createHanTextBuilder } from './hanText';
import { nameData } from './names';
import { createNameTrie, type NameTrie } from './nameTrie';
import { createRowSetsBuilder } from './rowSetsBuilder';
import { createSpacedNames, type SpacedNames } from './spacedNames';
import type { NameData, TextIndexData } from './textIndexData';

export type TextIndexBuilder = {
  /** The next row's texts as `SearchIndex.textOf` gives them: folded, a space at both ends, two between texts. */
  readonly add: (text: string) => void;
  /** The index, once every row was added; pauses between its steps. */
  readonly finish: () => Generator<void, TextIndexData>;
};

/** Code units in a gram; a Chinese word of at most so many is found without looking at any text. */
const GRAM = 3;
const SPACE = 0x20;

/**
 * Indexes texts row by row, in row order.
 *
 * @param everyone Per person the folded spellings of the name, none empty.
 */
export function createTextIndexBuilder(
  rowCount: number,
  everyone: Iterable<readonly [person: string, spellings: readonly string[]]>,
): TextIndexBuilder {
  const words = createDictionaryBuilder(rowCount);
  const grams = createDictionaryBuilder(rowCount);
  const hanText = createHanTextBuilder(rowCount);
  const mentions = createRowSetsBuilder(rowCount);
  const names = nameData(everyone);
  const trie = trieOf(names, words);
  const spaced = spacedNamesOf(names);
  /** One more than the numbers of the words of a text; 0 where a word has Chinese in it. */
  const said: number[] = [];
  let row = 0;

  const mention = (spelling: number) => {
    const end = names.personStarts[spelling + 1] ?? 0;
    for (let at = names.personStarts[spelling] ?? 0; at < end; at += 1) {
      mentions.add(names.personIds[at] ?? 0, row);
    }
  };
  const addWord = (text: string, from: number, to: number) => {
    const han = hanStart(text, from, to);
    const word = han > from ? words.add(text, from, han, row) : 0;
    said.push(han === to ? word + 1 : 0);
    spaced?.ending(text, from, to, mention);
    if (han === to) return;
    for (let at = from; at < to; at += 1) grams.add(text, at, Math.min(at + GRAM, to), row);
    hanText.add(text, from, to, row);
  };
  const endText = () => {
    for (let start = 0; start < said.length; start += 1) mentionFrom(trie, said, start, mention);
    said.length = 0;
  };

  return {
    add: (text) => {
      let afterSpace = false;
      for (let at = 0; at < text.length; ) {
        const isSpace = text.charCodeAt(at) === SPACE;
        if (isSpace && afterSpace) endText();
        const to = isSpace ? at + 1 : text.indexOf(' ', at);
        if (!isSpace) addWord(text, at, to);
        afterSpace = isSpace;
        at = to;
      }
      endText();
      row += 1;
    },
    *finish() {
      const data = {
        rowCount,
        words: yield* words.finish(),
        grams: yield* grams.finish(),
        hanText: hanText.finish(),
        names,
      };
      yield;
      return { ...data, mentions: mentions.finish(new Uint32Array(names.people.length).map((_, at) => at)) };
    },
  };
}

/** Reports each name that begins at a word of the text. */
function mentionFrom(
  trie: NameTrie,
  said: readonly number[],
  start: number,
  mention: (spelling: number) => void,
): void {
  let node = 0;
  for (let at = start; at < said.length; at += 1) {
    const word = said[at] ?? 0;
    node = word === 0 ? 0 : trie.step(node, word - 1);
    if (node === 0) return;
    const end = trie.endAt(node);
    if (end !== 0) mention(end - 1);
  }
}

function trieOf({ spellings }: NameData, words: DictionaryBuilder): NameTrie {
  const asWords = new Map<number, readonly number[]>();
  for (const [number, spelling] of spellings.entries()) {
    if (isHan(spelling)) continue;
    asWords.set(
      number,
      spelling.split(' ').map((word) => words.numberOf(word, 0, word.length)),
    );
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

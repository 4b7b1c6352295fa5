import { Index } from 'flexsearch';
import { fold, isHan } from '../../src/lib/fold';
import { MOST_TEXTS, type TextEntry } from './textContender';

/**
 * FlexSearch over the folded texts, every beginning of a word indexed; Chinese, which has no words to
 * begin, is left out. It gives rows, and counts nothing.
 */
export const flexSearchContender: TextEntry = {
  name: 'flexsearch',
  mostRows: MOST_TEXTS,
  warmUps: () => 10,
  rounds: () => 2,
  everyNth: () => 1,
  build: ({ inMemory }) => {
    const texts = inMemory?.texts ?? [];
    const index = new Index({ tokenize: 'forward', encode: wordsOf });
    for (const [row, text] of texts.entries()) index.add(row, text);
    return {
      act: ({ q }) => {
        const found = index.search(fold(q), { limit: texts.length });
        return () => ({ count: found.length, all: null });
      },
    };
  },
};

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '' && !isHan(word));
}

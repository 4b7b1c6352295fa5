import uFuzzy from '@leeoniya/ufuzzy';
import { fold } from '../../src/lib/fold';
import { MOST_TEXTS, type TextEntry } from './textContender';

/** uFuzzy's filter over the folded texts: terms in their order, found from the beginning of a word. */
export const uFuzzyContender: TextEntry = {
  name: 'ufuzzy',
  mostRows: MOST_TEXTS,
  warmUps: () => 10,
  rounds: () => 2,
  everyNth: () => 1,
  build: ({ inMemory }) => {
    const texts = [...(inMemory?.texts ?? [])];
    const search = new uFuzzy({ interLft: 2 });
    return {
      act: ({ q }) => {
        const found = search.filter(texts, fold(q)) ?? [];
        return () => ({ count: found.length, all: null });
      },
    };
  },
};

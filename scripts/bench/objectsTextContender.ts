import { createSelect } from '../../src/query/select';
import { DEFAULT_VIEW } from '../../src/query/view';
import { SHOWN } from './contender';
import { LOCALE } from './locale';
import { MOST_TEXTS, type TextEntry } from './textContender';

/** Texts folded once and each read at every keystroke, counts in the same pass. */
export const objectsTextContender: TextEntry = {
  name: 'objects',
  mostRows: MOST_TEXTS,
  warmUps: () => 3,
  rounds: (rowCount) => (rowCount > 50_000 ? 1 : 2),
  everyNth: () => 1,
  build: ({ inMemory }) => {
    if (!inMemory) throw new Error('needs its rows in memory');
    const { facts, index } = inMemory;
    const select = createSelect(facts, index);
    const rowOf = new Map(facts.events.map((event, row) => [event, row]));
    return {
      act: ({ q }) => {
        const { count, counts, years, events } = select({ ...DEFAULT_VIEW, q }, LOCALE);
        const rows = events.slice(0, SHOWN).map((event) => rowOf.get(event) ?? -1);
        return () => ({ count, all: { count, counts, years, rows } });
      },
    };
  },
};

import { runToEnd } from '../../src/query/engine/buildEngine';
import { indexRecord } from '../../src/query/engine/indexRecord';
import type { Facts } from '../../src/query/facts';
import { createSearchIndex, matchText } from '../../src/query/search';
import { DEFAULT_VIEW } from '../../src/query/view';
import { SHOWN } from './contender';
import { keystrokesOf } from './keystrokes';
import { LOCALE } from './locale';
import { streamedRows } from './streamedRows';
import type { TextEntry } from './textContender';

const ROUNDS = 2;

/**
 * The engine of the page with its index of texts. Where no other contender takes part, the
 * texts are read the plain way while they pass, and some answers are held to that.
 */
export const oursTextContender: TextEntry = {
  name: 'ours',
  mostRows: Number.POSITIVE_INFINITY,
  warmUps: () => Number.POSITIVE_INFINITY,
  rounds: () => ROUNDS,
  everyNth: () => 1,
  build: ({ record, inMemory }) => {
    const counted = new Map<string, number>();
    const { source, makingMs } = streamedRows(record, inMemory ? () => {} : counting(counted));
    const engine = runToEnd(indexRecord(source));
    return {
      notBuildMs: makingMs(),
      act: ({ q }) => {
        const { count, counts, years, rows } = engine.select({ ...DEFAULT_VIEW, q }, LOCALE);
        const shown = rows(0, SHOWN);
        return () => {
          const expected = counted.get(q) ?? count;
          if (expected !== count) throw new Error(`"${q}" finds ${count} where ${expected} have it`);
          return { count, all: { count, counts, years, rows: [...shown] } };
        };
      },
    };
  },
};

/** Counts the rows in which every fourth text of the first round is found, reading them one by one. */
function counting(counted: Map<string, number>): (some: Facts) => void {
  for (const [at, { q }] of keystrokesOf(1).entries()) if (at % 4 === 3) counted.set(q, 0);
  return (some) => {
    const index = createSearchIndex(some);
    for (const [q, count] of counted) {
      const match = matchText(index, q);
      counted.set(q, count + some.events.filter(match).length);
    }
  };
}

import { createSelect } from '../../src/query/select';
import { type CaseEntry, MANY_ROWS, SHOWN } from './contender';
import { LOCALE } from './locale';

/** One pass over the objects, as the page does it for a small record. */
export const objectsContender: CaseEntry = {
  name: 'objects',
  mostRows: Number.POSITIVE_INFINITY,
  everyNth: (rowCount) => (rowCount > MANY_ROWS ? 3 : 1),
  warmUps: (rowCount) => (rowCount > MANY_ROWS ? 4 : Number.POSITIVE_INFINITY),
  rounds: (rowCount) => (rowCount > MANY_ROWS ? 1 : 3),
  build: ({ facts, rows }) => {
    const select = createSelect(facts, { textOf: () => '', names: noNames });
    const rowOf = new Map<unknown, number>();
    return {
      act: (view) => {
        const { events, counts, years } = select(view, LOCALE);
        const shown = events.slice(0, SHOWN);
        return () => {
          if (rowOf.size === 0) for (const [row, event] of rows.entries()) rowOf.set(event, row);
          return {
            count: events.length,
            counts,
            years,
            rows: shown.map((event) => rowOf.get(event) ?? -1),
          };
        };
      },
    };
  },
};

function noNames(): never {
  throw new Error('no text is searched here');
}

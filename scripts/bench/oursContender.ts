import { buildEngine, runToEnd } from '../../src/query/engine/buildEngine';
import { createEngine } from '../../src/query/engine/createEngine';
import { rowsOfFacts } from '../../src/query/engine/rowsOfFacts';
import type { SearchIndex } from '../../src/query/search';
import { type CaseEntry, SHOWN } from './contender';
import { LOCALE } from './locale';

/** The engine of the page, without its index of texts. */
export const oursContender: CaseEntry = {
  name: 'ours',
  mostRows: Number.POSITIVE_INFINITY,
  everyNth: () => 1,
  warmUps: () => Number.POSITIVE_INFINITY,
  rounds: () => 3,
  build: ({ facts }) => {
    const source = rowsOfFacts(facts, NO_TEXTS);
    const engine = createEngine(runToEnd(buildEngine(source)), {
      sortText: source.sortText,
      textIndex: () => ({ match: noText }),
    });
    return {
      act: (view) => {
        const { count, counts, years, rows } = engine.select(view, LOCALE);
        const shown = rows(0, SHOWN);
        return () => ({ count, counts, years, rows: [...shown] });
      },
    };
  },
};

function noText(): never {
  throw new Error('no text is searched here');
}

const NO_TEXTS: SearchIndex = { textOf: () => '', names: noText };

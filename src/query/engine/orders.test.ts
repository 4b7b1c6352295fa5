import { describe, expect, it } from 'vitest';
import { aDataset } from '../../testing/aDataset';
import { anEvent } from '../../testing/anEvent';
import { createFacts } from '../facts';
import { createSearchIndex } from '../search';
import { DEFAULT_VIEW, type View } from '../view';
import { runToEnd } from './buildEngine';
import { indexRecord } from './indexRecord';
import { rowsOfFacts } from './rowsOfFacts';

const facts = createFacts(
  aDataset({ events: ['Cá', 'An', 'Bé'].map((title, at) => anEvent({ id: `event-${at}`, title })) }),
);
const byTitle: View = { ...DEFAULT_VIEW, sort: [{ column: 'title', descending: false }] };
const locale = { language: 'vi', compare: (a: string, b: string) => (a < b ? -1 : Number(a > b)) } as const;

function countingEngine() {
  const source = rowsOfFacts(facts, createSearchIndex(facts));
  const asked: number[] = [];
  const sortText: typeof source.sortText = (at, column, language) => {
    asked.push(at);
    return source.sortText(at, column, language);
  };
  return { asked, engine: runToEnd(indexRecord({ ...source, sortText })) };
}

describe('an order by words', () => {
  it('is made in steps before it is needed, and once', () => {
    const { asked, engine } = countingEngine();
    runToEnd(engine.prepare(byTitle, locale));
    expect(asked).toEqual([0, 1, 2]);
    expect([...engine.select(byTitle, locale).rows(0, 3)]).toEqual([1, 2, 0]);
    expect(asked).toHaveLength(3);
  });

  it('goes on from where it was left', () => {
    const { asked, engine } = countingEngine();
    const left = engine.prepare(byTitle, locale);
    left.next();
    left.next();
    left.return(undefined);
    expect([...engine.select(byTitle, locale).rows(0, 2)]).toEqual([1, 2]);
    expect(asked).toHaveLength(3);
  });
});

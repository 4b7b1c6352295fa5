import { describe, expect, it } from 'vitest';
import { aDataset } from '../../testing/aDataset';
import { anEvent } from '../../testing/anEvent';
import { createFacts } from '../facts';
import { createSearchIndex } from '../search';
import { buildEngine, runToEnd } from './buildEngine';
import { rowsOfFacts } from './rowsOfFacts';

const facts = createFacts(
  aDataset({
    events: ['2024', '2025-03', '2025-02-01/..'].map((date, at) => anEvent({ id: `event-${at}`, date })),
  }),
);
const source = rowsOfFacts(facts, createSearchIndex(facts));
const rowCount = 5000;

describe('buildEngine', () => {
  it('tells how many rows it has read, and goes on telling to its end', () => {
    const steps = [...buildEngine({ ...source, rowCount, row: () => source.row(1) })];
    expect(steps.slice(0, 4)).toEqual([0, 2048, 4096, 5000]);
    expect(steps.at(-1)).toBe(rowCount);
  });

  it('gives what can be cloned into another thread', () => {
    const data = runToEnd(buildEngine(source));
    expect(structuredClone(data)).toEqual(data);
  });

  it('refuses rows that do not come newest first', () => {
    const backwards = { ...source, row: (at: number) => source.row(2 - at) };
    expect(() => runToEnd(buildEngine(backwards))).toThrow('newest first');
  });
});

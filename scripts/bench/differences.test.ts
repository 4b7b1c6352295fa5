import { describe, expect, it } from 'vitest';
import type { BenchAnswer } from './contender';
import { differences } from './differences';

const ANSWER: BenchAnswer = {
  count: 2,
  counts: {
    person: new Map([['an', 2]]),
    type: new Map(),
    topic: new Map(),
    office: new Map(),
    place: new Map(),
  },
  years: new Map([[2024, 2]]),
  rows: [0, 7],
};

describe('differences', () => {
  it('finds none between equals, nor in a value counted as none', () => {
    const counts = { ...ANSWER.counts, type: new Map([['visit', 0]]) };
    expect(differences(ANSWER, { ...ANSWER, counts })).toEqual([]);
  });

  it.each<[string, Partial<BenchAnswer>]>([
    ['count 2 ≠ 3', { count: 3 }],
    ['person an: 2 ≠ 1', { counts: { ...ANSWER.counts, person: new Map([['an', 1]]) } }],
    ['place CN: 0 ≠ 4', { counts: { ...ANSWER.counts, place: new Map([['CN', 4]]) } }],
    ['years 2024: 2 ≠ 0', { years: new Map() }],
    ['rows 0,7 ≠ 7,0', { rows: [7, 0] }],
  ])('tells %s', (told, change) => {
    expect(differences(ANSWER, { ...ANSWER, ...change })).toEqual([told]);
  });
});

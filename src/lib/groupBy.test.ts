import { describe, expect, it } from 'vitest';
import { groupBy } from './groupBy';

describe('groupBy', () => {
  it('keeps groups and their rows in order of first appearance', () => {
    const groups = groupBy(['rail', 'sea', 'road', 'trade', 'ship'], (word) => word[0]);
    expect([...groups]).toEqual([
      ['r', ['rail', 'road']],
      ['s', ['sea', 'ship']],
      ['t', ['trade']],
    ]);
  });

  it('makes no groups of no rows', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { median, percentile } from './percentile';

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[1, 2, 3, 4], 1, 4],
    [[1, 2, 3, 4], 0, 1],
    [Array.from({ length: 100 }, (_, at) => at + 1), 0.95, 95],
    [[10, 9], 0.95, 10],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it('is not a number of nothing', () => {
    expect(median([])).toBeNaN();
  });
});

import { describe, expect, it } from 'vitest';
import { axisDensity } from './axisDensity';

describe('events along the axis', () => {
  const byYear = new Map([[2000, 3]]);
  const byMonth = new Map([[2020 * 12, 4]]);
  const never = () => {
    throw new Error('asked for months');
  };

  it('are counted year by year on a long axis, without waking what counts months', () => {
    const density = axisDensity({ firstYear: 2000, lastYear: 2010 }, byYear, never);
    expect(density).toEqual({ first: 2000, length: 11, counts: byYear });
  });

  it('month by month on one of ten years or fewer', () => {
    const density = axisDensity({ firstYear: 2020, lastYear: 2021 }, byYear, () => byMonth);
    expect(density).toEqual({ first: 2020 * 12, length: 24, counts: byMonth });
  });
});

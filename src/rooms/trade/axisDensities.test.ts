import { describe, expect, it } from 'vitest';
import { axisDensities, yearDensities } from './axisDensities';

describe('events along the axis', () => {
  const byYear = new Map([
    [1999, 7],
    [2000, 3],
    [2019, 1],
    [2020, 0],
  ]);
  const byMonth = () =>
    new Map([
      [2019 * 12 + 11, 2],
      [2020 * 12, 4],
      [2022 * 12, 9],
    ]);

  it('are counted year by year on a long axis', () => {
    expect(axisDensities({ firstYear: 2000, lastYear: 2019 }, byYear, byMonth)).toEqual([
      { at: 0, width: 1 / 20, count: 3 },
      { at: 19 / 20, width: 1 / 20, count: 1 },
    ]);
  });

  it('month by month on one of ten years or fewer', () => {
    expect(axisDensities({ firstYear: 2020, lastYear: 2021 }, byYear, byMonth)).toEqual([
      { at: 0, width: 1 / 24, count: 4 },
    ]);
  });

  it('month by month do not wake what counts them on a long axis', () => {
    const never = () => {
      throw new Error('asked for months');
    };
    expect(axisDensities({ firstYear: 2000, lastYear: 2010 }, byYear, never)).toHaveLength(1);
  });
});

describe('what is placed along the axis', () => {
  it('is counted by year, the very end in the last', () => {
    expect(yearDensities(4, [{ at: 0 }, { at: 0.2 }, { at: 0.5 }, { at: 1 }])).toEqual([
      { at: 0, width: 0.25, count: 2 },
      { at: 0.5, width: 0.25, count: 1 },
      { at: 0.75, width: 0.25, count: 1 },
    ]);
  });
});

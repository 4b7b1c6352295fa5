import { describe, expect, it } from 'vitest';

import { aDataset } from '../testing/aDataset';
import { aDate } from '../testing/aDate';
import { aFigure } from '../testing/aFigure';
import { anEvent } from '../testing/anEvent';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';
import { positionOf, timeAxis, yearTicks } from './timeAxis';
import { DEFAULT_VIEW, withYears, type YearRange } from './view';

const day = (iso: string) => aDate(iso).from;
const viewOf = (from: YearRange['from'], to: YearRange['to']) => withYears(DEFAULT_VIEW, { from, to });

describe('the years drawn', () => {
  const facts = createFacts(
    aDataset({
      version: '2026-06-30',
      events: [anEvent({ date: '1950-01-18' })],
      tenures: [
        aTenure({ start: '../2022-10', end: '2025-01-15' }),
        aTenure({ person: 'someone-else', start: '2025/..' }),
      ],
      trade: [aFigure({ period: '2024' })],
    }),
  );

  it.each<[why: string, from: YearRange['from'], to: YearRange['to'], first: number, last: number]>([
    ['all: from the first event', 'earliest', 'latest', 1950, 2026],
    ['both ends given', 2023, 2025, 2023, 2025],
    ['one year', 2024, 2024, 2024, 2024],
    ['reversed, put right', 2025, 2023, 2023, 2025],
    ['from a year on', 2024, 'latest', 2024, 2026],
    ['from before the figures on', 1990, 'latest', 1990, 2026],
    ['up to a year', 'earliest', 2024, 1950, 2024],
    ['up to a year before the figures', 'earliest', 1991, 1950, 1991],
    ['up to a year before everything', 'earliest', 1900, 1900, 1900],
    ['from a year after everything', 2040, 'latest', 2040, 2040],
    ['outside the record on both sides', 1900, 2100, 1900, 2100],
    ['too many to draw: those of the record', 0, 9999, 1950, 2026],
    ['too many up to a year of the record', 0, 2000, 1950, 2000],
    ['too many to the end', 'earliest', 9999, 1950, 2026],
    ['too many before the record: the last of them', 0, 1066, 767, 1066],
    ['too many after the record: the first of them', 2100, 9999, 2100, 2399],
  ])('%s (%s to %s): %d to %d', (_why, from, to, firstYear, lastYear) => {
    expect(timeAxis(facts, viewOf(from, to))).toEqual({ firstYear, lastYear });
  });

  it('are those of the release where the record is empty', () => {
    const empty = createFacts(aDataset({ version: '2026-06-30' }));
    expect(timeAxis(empty, DEFAULT_VIEW)).toEqual({ firstYear: 2026, lastYear: 2026 });
  });
});

describe('where a day stands', () => {
  it.each<[first: number, last: number, iso: string, position: number]>([
    [2023, 2026, '2023-01-01', 0],
    [2023, 2026, '2027-01-01', 1],
    [2023, 2026, '2025-01-01', 1 / 2],
    [2023, 2026, '2022-01-01', -1 / 4],
    [2023, 2023, '2023-12-31', 364 / 365],
    [2024, 2024, '2024-12-31', 365 / 366],
    [2024, 2024, '2024-02-29', 59 / 366],
    [2023, 2024, '2024-07-02', 3 / 4],
  ])('on %d to %d, %s is at %d', (firstYear, lastYear, iso, position) => {
    expect(positionOf({ firstYear, lastYear }, day(iso))).toBeCloseTo(position, 12);
  });
});

describe('the years labelled', () => {
  it.each<[first: number, last: number, most: number, years: number[]]>([
    [2023, 2026, 4, [2023, 2024, 2025, 2026]],
    [2023, 2026, 3, [2024, 2026]],
    [1991, 2026, 8, [1995, 2000, 2005, 2010, 2015, 2020, 2025]],
    [1950, 2026, 8, [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]],
    [2024, 2024, 5, [2024]],
  ])('of %d to %d, at most %d: %j', (firstYear, lastYear, most, years) => {
    expect(yearTicks({ firstYear, lastYear }, most)).toEqual(years);
  });
});

import type { TimeAxis } from '../../query/timeAxis';

/** How many there are in a stretch of the axis; `at` and `width` are shares of the axis, 0 to 1. */
export type Density = { readonly at: number; readonly width: number; readonly count: number };

/** An axis of so many years or fewer is told month by month. */
const MOST_YEARS_BY_MONTH = 10;

/** Events along the axis: from their counts alone, so that a million cost what a hundred do. */
export function axisDensities(
  { firstYear, lastYear }: TimeAxis,
  byYear: ReadonlyMap<number, number>,
  byMonth: () => ReadonlyMap<number, number>,
): readonly Density[] {
  const length = lastYear - firstYear + 1;
  return length > MOST_YEARS_BY_MONTH
    ? densitiesOf(byYear, firstYear, length)
    : densitiesOf(byMonth(), firstYear * 12, length * 12);
}

/** What is placed along an axis of so many years, counted year by year. */
export function yearDensities(
  length: number,
  placed: readonly { readonly at: number }[],
): readonly Density[] {
  const counts = new Map<number, number>();
  for (const { at } of placed) {
    const year = Math.min(length - 1, Math.floor(at * length));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return densitiesOf(counts, 0, length);
}

/** One for each unit that has any, from `first` on. */
function densitiesOf(counts: ReadonlyMap<number, number>, first: number, length: number): readonly Density[] {
  return [...counts]
    .filter(([unit, count]) => count > 0 && unit >= first && unit < first + length)
    .map(([unit, count]) => ({ at: (unit - first) / length, width: 1 / length, count }));
}

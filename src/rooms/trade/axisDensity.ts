import type { TimeAxis } from '../../query/timeAxis';

/** Counts along the axis, by years or months: it is `length` of them long, from the unit `first` on. */
export type Density = {
  readonly first: number;
  readonly length: number;
  readonly counts: ReadonlyMap<number, number>;
};

/** An axis of so many years or fewer is told month by month. */
const MOST_YEARS_BY_MONTH = 10;

/** Events along the axis: from their counts alone, so that a million cost what a hundred do. */
export function axisDensity(
  { firstYear, lastYear }: TimeAxis,
  byYear: ReadonlyMap<number, number>,
  byMonth: () => ReadonlyMap<number, number>,
): Density {
  const length = lastYear - firstYear + 1;
  return length > MOST_YEARS_BY_MONTH
    ? { first: firstYear, length, counts: byYear }
    : { first: firstYear * 12, length: length * 12, counts: byMonth() };
}

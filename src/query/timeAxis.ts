import type { Day } from '../dataset/types';
import { civilDate, dayNumber } from '../lib/calendar';
import type { Facts } from './facts';
import type { View } from './view';

/** The one x scale of trade and offices: whole years, both ends included. */
export type TimeAxis = { readonly firstYear: number; readonly lastYear: number };

/** More years than so many are not drawn one by one: the record's own are, if they are among them. */
const MOST_YEARS = 300;

/** The years the view asks for; an end it leaves open is the record's own, as on the year strip. */
export function timeAxis(facts: Facts, { year }: Pick<View, 'year'>): TimeAxis {
  const from = year === null || year.from === 'earliest' ? null : year.from;
  const to = year === null || year.to === 'latest' ? null : year.to;
  const lastYear = to ?? Math.max(facts.lastYear, from ?? facts.lastYear);
  const firstYear = from ?? Math.min(facts.firstYear, lastYear);
  if (lastYear - firstYear < MOST_YEARS) return { firstYear, lastYear };
  const inRecord = {
    firstYear: Math.max(firstYear, facts.firstYear),
    lastYear: Math.min(lastYear, facts.lastYear),
  };
  if (inRecord.firstYear <= inRecord.lastYear) return inRecord;
  return lastYear < facts.firstYear
    ? { firstYear: lastYear - MOST_YEARS + 1, lastYear }
    : { firstYear, lastYear: firstYear + MOST_YEARS - 1 };
}

/** Where a day stands on the axis: 0 at the start of its first year, 1 at the end of its last. */
export function positionOf({ firstYear, lastYear }: TimeAxis, day: Day): number {
  const { year } = civilDate(day);
  const start = dayNumber(year, 1, 1);
  const length = dayNumber(year + 1, 1, 1) - start;
  return (year + (day - start) / length - firstYear) / (lastYear + 1 - firstYear);
}

/** Steps between labelled years that read naturally. */
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/** The years to label: a round step apart, at most so many. */
export function yearTicks({ firstYear, lastYear }: TimeAxis, most: number): readonly number[] {
  const length = lastYear - firstYear + 1;
  const step = STEPS.find((one) => length / one <= most) ?? STEPS.at(-1) ?? 1;
  const first = Math.ceil(firstYear / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((lastYear - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

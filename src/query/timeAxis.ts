import { type Day, EARLIEST_DAY, LATEST_DAY } from '../dataset/types';
import { civilDate, dayNumber } from '../lib/calendar';
import type { Facts } from './facts';
import { sureSpan } from './officeAt';
import type { View } from './view';

/** The one x scale of trade and offices: whole years, both ends included. */
export type TimeAxis = { readonly firstYear: number; readonly lastYear: number };

/** More years than so many are not drawn one by one: the record's own are, if they are among them. */
const MOST_YEARS = 300;

/**
 * The years the view asks for. An end it leaves open stops where trade figures and tenures do, so
 * that a young record is not drawn as decades of nothing.
 */
export function timeAxis(facts: Facts, { year }: Pick<View, 'year'>): TimeAxis {
  const charted = chartedYears(facts);
  const from = year === null || year.from === 'earliest' ? null : year.from;
  const to = year === null || year.to === 'latest' ? null : year.to;
  const lastYear = to ?? Math.max(facts.lastYear, from ?? facts.lastYear);
  const firstYear = from ?? Math.min(charted <= lastYear ? charted : facts.firstYear, lastYear);
  if (lastYear - firstYear < MOST_YEARS) return { firstYear, lastYear };
  const inRecord = {
    firstYear: Math.max(firstYear, Math.min(charted, facts.firstYear)),
    lastYear: Math.min(lastYear, facts.lastYear),
  };
  if (inRecord.firstYear <= inRecord.lastYear) return inRecord;
  return lastYear < facts.firstYear
    ? { firstYear: lastYear - MOST_YEARS + 1, lastYear }
    : { firstYear, lastYear: firstYear + MOST_YEARS - 1 };
}

function chartedYears(facts: Facts): number {
  const trade = facts.dataset.trade.map(({ period }) => civilDate(period.from).year);
  const tenures = facts.dataset.tenures
    .map((tenure) => sureSpan(tenure).from)
    .filter((day) => day > EARLIEST_DAY && day < LATEST_DAY)
    .map((day) => civilDate(day).year);
  return Math.min(facts.lastYear, ...trade, ...tenures);
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

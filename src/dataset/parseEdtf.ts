import { parse } from 'edtf';
import * as z from 'zod/mini';
import { dayNumber } from '../lib/calendar';
import { fail, type Result, succeed } from '../lib/result';
import { pointText } from './pointText';
import { type DatePoint, type Day, EARLIEST_DAY, type EdtfDate, LATEST_DAY } from './types';

export type EdtfError = {
  readonly kind: 'syntax' | 'no-such-day' | 'reversed' | 'not-canonical';
  readonly what: string;
  readonly mend: string;
};

/** The library's parse tree, as far as we allow it: no times, seasons, masks, sets or far years. */
const pointTree = z.strictObject({
  type: z.literal('Date'),
  level: z.int(),
  /** Year, month counted from 0, day. */
  values: z.array(z.int()).check(z.minLength(1), z.maxLength(3)),
  approximate: z.optional(z.literal(true)),
  uncertain: z.optional(z.literal(true)),
});
/** The library writes an open end (`..`) as infinity, an unknown one (nothing) as null. */
const endTree = z.union([pointTree, z.literal(Number.POSITIVE_INFINITY), z.null()]);
const intervalTree = z.strictObject({
  type: z.literal('Interval'),
  level: z.int(),
  values: z.tuple([endTree, endTree]),
});
type PointTree = z.infer<typeof pointTree>;
type EndTree = z.infer<typeof endTree>;

const POINT_FORM = /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/;
const FORMS =
  'write YYYY, YYYY-MM or YYYY-MM-DD, an interval start/end, ../end or start/.., with ~ or ? for doubt';

/**
 * Takes EDTF level 0 or 1 as text (Library of Congress EDTF, ISO 8601-2): day, month or year, with
 * `~`, `?` or `%`, and intervals of them with at most one open end. Gives the parsed date, or an
 * error value for anything else: days that do not exist, reversed intervals, times, seasons, masks
 * and sets, and other spellings of the same date. Never throws.
 */
export function parseEdtf(text: string): Result<EdtfDate, EdtfError> {
  const tree = parseTree(text);
  const point = pointTree.safeParse(tree);
  if (point.success) return parsePoint(text, point.data);
  const interval = intervalTree.safeParse(tree);
  if (interval.success) return parseInterval(text, interval.data.values);
  const datesAreWellFormed = text.split('/').every((part) => part === '..' || POINT_FORM.test(part));
  return datesAreWellFormed && text !== '../..' ? fail(noSuchDay(text)) : fail(syntax(text));
}

function parseTree(text: string): unknown {
  try {
    return parse(text, { level: 1, types: ['Date', 'Interval'] });
  } catch {
    return null;
  }
}

function parsePoint(text: string, tree: PointTree): Result<EdtfDate, EdtfError> {
  const start = datePoint(tree);
  if (!isRealDay(start)) return fail(noSuchDay(text));
  if (pointText(start) !== text) return fail(notCanonical(text, pointText(start)));
  return succeed({ edtf: text, from: firstDay(start), to: lastDay(start), start });
}

function parseInterval(
  text: string,
  [startTree, endTree]: readonly [EndTree, EndTree],
): Result<EdtfDate, EdtfError> {
  const start = intervalEnd(startTree);
  const end = intervalEnd(endTree);
  if (!start && !end) return fail(syntax(text));
  if ((start && !isRealDay(start)) || (end && !isRealDay(end))) return fail(noSuchDay(text));
  const canonical = `${start ? pointText(start) : '..'}/${end ? pointText(end) : '..'}`;
  if (canonical !== text) return fail(notCanonical(text, canonical));
  if (start && end) {
    if (pointText(start) === pointText(end)) return fail(notCanonical(text, pointText(start)));
    if (firstDay(start) > firstDay(end)) return fail(reversed(text));
  }
  const from = start ? firstDay(start) : EARLIEST_DAY;
  const to = end ? lastDay(end) : LATEST_DAY;
  return succeed({ edtf: text, from, to, start, end });
}

function intervalEnd(tree: EndTree): DatePoint | null {
  return typeof tree === 'object' && tree !== null ? datePoint(tree) : null;
}

function datePoint(tree: PointTree): DatePoint {
  const [year = 0, month, day] = tree.values;
  return {
    year,
    ...(month !== undefined && { month: month + 1 }),
    ...(day !== undefined && { day }),
    ...(tree.approximate && { approximate: true }),
    ...(tree.uncertain && { uncertain: true }),
  };
}

/** The library takes 29 February in every year. */
function isRealDay({ year, month, day }: DatePoint): boolean {
  if (year < 1 || year > 9999) return false;
  return month === undefined || day === undefined || day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return lastDay({ year, month }) - firstDay({ year, month }) + 1;
}

function firstDay({ year, month = 1, day = 1 }: DatePoint): Day {
  return dayNumber(year, month, day);
}

function lastDay({ year, month = 12, day }: DatePoint): Day {
  if (day !== undefined) return dayNumber(year, month, day);
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
}

function syntax(text: string): EdtfError {
  return { kind: 'syntax', what: `"${text}" is not a date we can read`, mend: FORMS };
}

function noSuchDay(text: string): EdtfError {
  return {
    kind: 'no-such-day',
    what: `"${text}" is not a date of the calendar`,
    mend: 'correct the day, month or year',
  };
}

function reversed(text: string): EdtfError {
  return { kind: 'reversed', what: `"${text}" ends before it starts`, mend: 'put the earlier date first' };
}

function notCanonical(text: string, canonical: string): EdtfError {
  return {
    kind: 'not-canonical',
    what: `"${text}" is written in an unusual way`,
    mend: `write ${canonical}`,
  };
}

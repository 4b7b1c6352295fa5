import type { DatePoint, Day, EdtfDate } from '../dataset/types';
import { civilDate } from '../lib/calendar';
import type { LanguageChoice } from '../query/view';
import type { Words } from './createWords';

/** Month names only in English; the other two languages write numbers. */
const englishMonth = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const monthName = (month: number) => englishMonth.format(Date.UTC(2000, month - 1, 1));

/** How one language writes a point of time; `short` leaves out the year, which a heading gives. */
type Writing = {
  readonly point: (point: DatePoint) => string;
  readonly short: (point: DatePoint) => string;
  /** Two days of one month, written once, year left out if `short`. */
  readonly days: (start: DatePoint, end: DatePoint, short: boolean) => string;
};

const joined = (...parts: readonly (string | number | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const enShort = ({ month, day }: DatePoint) => joined(day, month && monthName(month));
const viShort = ({ month, day }: DatePoint) => (month ? joined(day, `tháng ${month}`) : '');
const zhShort = ({ month, day }: DatePoint) => `${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
const viPoint = ({ year, month, day }: DatePoint) =>
  day ? `${day}/${month}/${year}` : month ? `tháng ${month}/${year}` : `${year}`;

const writings: Readonly<Record<LanguageChoice, Writing>> = {
  en: {
    point: (point) => joined(enShort(point), point.year),
    short: enShort,
    days: (start, end, short) => `${start.day}–${short ? enShort(end) : joined(enShort(end), end.year)}`,
  },
  vi: {
    point: viPoint,
    short: viShort,
    days: (start, end, short) => `${start.day}–${short ? viShort(end) : viPoint(end)}`,
  },
  zh: {
    point: (point) => `${point.year}年${zhShort(point)}`,
    short: zhShort,
    days: (start, end, short) => `${short ? '' : `${start.year}年`}${zhShort(start)}至${end.day}日`,
  },
};

const isPlainYear = ({ month, approximate, uncertain }: DatePoint) => !month && !approximate && !uncertain;

/** Two days of one month, of which the same is known: the month and any doubt are written once. */
function isWithinMonth(start: DatePoint, end: DatePoint): boolean {
  const sameMonth = start.year === end.year && start.month === end.month;
  const sameDoubt = start.approximate === end.approximate && start.uncertain === end.uncertain;
  return sameMonth && sameDoubt && start.day !== undefined && end.day !== undefined;
}

/** Dates as a language writes them: "5 Sep 2023", "5/9/2023", "2023年9月5日"; doubt and gaps in words. */
export function createDateFormat(language: LanguageChoice, words: Words) {
  const writing = writings[language];
  const doubted = (point: DatePoint, text: string) => {
    const near = point.approximate ? words('date.approximate', { date: text }) : text;
    return point.uncertain ? words('date.uncertain', { date: near }) : near;
  };
  const full = (point: DatePoint) => doubted(point, writing.point(point));
  const short = (point: DatePoint) => doubted(point, writing.short(point) || writing.point(point));
  /** Within one year the year is written once: after the end in English, at the start in Chinese. */
  const range = (start: DatePoint, end: DatePoint, one: (point: DatePoint) => string): string => {
    const sameYear = start.year === end.year;
    const from = sameYear && language === 'en' ? short(start) : one(start);
    const to = sameYear && language === 'zh' ? short(end) : one(end);
    return isPlainYear(start) && isPlainYear(end) && language !== 'zh'
      ? `${from}–${to}`
      : words('date.range', { from, to });
  };
  const interval = (start: DatePoint | null, end: DatePoint | null, brief: boolean): string => {
    const one = brief ? short : full;
    if (!start) return end ? words('date.until', { date: one(end) }) : '';
    if (!end) return words('date.from', { date: one(start) });
    if (isWithinMonth(start, end)) return doubted(end, writing.days(start, end, brief));
    return range(start, end, one);
  };
  return {
    /** The whole date: "14–15 Apr 2025". */
    date: ({ start, end }: EdtfDate) =>
      end === undefined ? (start ? full(start) : '') : interval(start, end, false),
    /** Under a heading that gives the year: "14–15 Apr"; the whole if it is of more than one year. */
    dateInYear: ({ start, end }: EdtfDate) => {
      if (end === undefined) return start ? short(start) : '';
      return interval(start, end, start !== null && end !== null && start.year === end.year);
    },
    /** One end of an interval. */
    point: full,
    day: (day: Day) => full(civilDate(day)),
    span: ({ from, to }: { readonly from: Day; readonly to: Day }) =>
      from === to ? full(civilDate(from)) : interval(civilDate(from), civilDate(to), false),
  };
}

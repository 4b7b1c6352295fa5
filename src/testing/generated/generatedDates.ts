import { pointText } from '../../dataset/pointText';
import type { DatePoint, EdtfDate } from '../../dataset/types';
import { EARLIEST_DAY, LATEST_DAY } from '../../dataset/types';
import { civilDate, dayNumber } from '../../lib/calendar';

export const FIRST_YEAR = 1991;
export const LAST_YEAR = 2026;
/** The record is released at the end of this month. */
export const LAST_MONTH = 6;
const MONTHS = (LAST_YEAR - FIRST_YEAR) * 12 + LAST_MONTH;
/** Months over which open-ended dates begin. */
const OPEN_MONTHS = 24;

/**
 * The dates of `rowCount` rows, newest first by last possible day, then by first: at the head some
 * open at the end, at the foot some open at the start, between them spread evenly over the months,
 * of each month some exact to the month (in December to the year) and some of several days.
 */
export function createGeneratedDates(rowCount: number): (row: number) => EdtfDate {
  const head = Math.min(rowCount, 1 + Math.floor(rowCount / 20_000));
  const foot = Math.min(rowCount - head, 1 + Math.floor(rowCount / 50_000));
  const between = rowCount - head - foot;
  const kept = new Map<number, EdtfDate>();
  const keep = (key: number, make: () => EdtfDate) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
  return (row) => {
    if (row < head) {
      const back = Math.floor((row / head) * OPEN_MONTHS);
      return keep(-1 - back, () => openEnd(monthBack(back)));
    }
    if (row >= head + between) return keep(-1 - OPEN_MONTHS, openStart);
    const at = ((row - head) / between) * MONTHS;
    const month = monthBack(Math.floor(at));
    const { to, length } = within(month, at - Math.floor(at));
    return keep(to * 512 + length, () => dated(to, length));
  };
}

type Month = { readonly year: number; readonly month: number };

function monthBack(back: number): Month {
  const at = FIRST_YEAR * 12 + MONTHS - 1 - back;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** Last day of a date and how many days it covers beside that, for a share of the month counted from its end. */
function within({ year, month }: Month, share: number): { to: number; length: number } {
  const first = dayNumber(year, month, 1);
  const last = (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
  if (share < 0.03) return { to: last, length: 0 };
  if (share < 0.11) {
    const from = month === 12 && share >= 0.09 ? dayNumber(year, 1, 1) : first;
    return { to: last, length: last - from };
  }
  const days = ((share - 0.11) / 0.89) * (last - first);
  const back = Math.floor(days);
  const part = days - back;
  return { to: last - 1 - back, length: part < 0.9 ? 0 : 1 + Math.floor((part - 0.9) * 50) };
}

const point = (day: number): DatePoint => civilDate(day);

/** Whole months and years are longer than any interval of days. */
function dated(to: number, length: number): EdtfDate {
  const from = to - length;
  const { year, month } = civilDate(to);
  if (length === 0) return single(point(to), from, to);
  if (length > 300) return single({ year }, from, to);
  if (length > 20) return single({ year, month }, from, to);
  const [start, end] = [point(from), point(to)];
  return { edtf: `${pointText(start)}/${pointText(end)}`, from, to, start, end };
}

function single(start: DatePoint, from: number, to: number): EdtfDate {
  return { edtf: pointText(start), from, to, start };
}

function openEnd(start: Month): EdtfDate {
  const from = dayNumber(start.year, start.month, 1);
  return { edtf: `${pointText(start)}/..`, from, to: LATEST_DAY, start, end: null };
}

function openStart(): EdtfDate {
  const end: DatePoint = { year: FIRST_YEAR, month: 1, day: 1 };
  return {
    edtf: `../${pointText(end)}`,
    from: EARLIEST_DAY,
    to: dayNumber(FIRST_YEAR, 1, 1),
    start: null,
    end,
  };
}

import type { EdtfDate, Tenure } from '../dataset/types';
import type { Speech } from './createSpeech';

/** When a tenure began and ended, in words that claim no more than is known. */
export function formatTenure({ words, date, point }: Speech, { start, end }: Tenure) {
  const between = (range: EdtfDate) =>
    range.start && range.end
      ? words('leadership.between', { from: point(range.start), to: point(range.end) })
      : date(range);
  const from =
    start.start === null && start.end
      ? words('leadership.sinceAtLeast', { date: point(start.end) })
      : between(start);
  if (end === null) return { from, until: words('leadership.inOffice') };
  const until =
    end.end === null && end.start
      ? words('leadership.untilAtLeast', { date: point(end.start) })
      : between(end);
  return { from, until };
}

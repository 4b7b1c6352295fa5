import type { AsOf } from '../query/asOf';
import type { Speech } from './createSpeech';

/** The time the offices are shown for, in words: an event's date as widely as it is known. */
export function formatAsOf({ date, span }: Speech, time: AsOf): string {
  return time.by === 'event' ? date(time.date) : span(time.span);
}

/** That time as a line at a place of the axis; none where it is only the end of the years shown. */
export function formatMark(speech: Speech, time: AsOf, at: number) {
  if (time.by === 'end') return null;
  const text = formatAsOf(speech, time);
  return { at, text, label: speech.words('trade.marked', { date: text }) };
}

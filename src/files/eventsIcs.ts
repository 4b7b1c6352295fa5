import type { Event } from '../dataset/types';
import { isoDay } from '../lib/calendar';
import type { RowsFile } from './eventsFile';
import { type EventWords, personText, sourceText } from './eventsWords';
import { escapeText, icsLine } from './icsLine';
import { wholeName } from './selectionName';

type Options = {
  readonly events: readonly Event[];
  readonly wordsOf: (event: Event) => EventWords;
  /** What the calendar is called: the view as a sentence. */
  readonly name: string;
  /** What the calendar says of itself, of the events it leaves out. */
  readonly describe: (leftOut: readonly Event[]) => string;
  /** Heading of an event's sources. */
  readonly sources: string;
  /** Name of the data package: ids are unique within it, and the same in any selection of it. */
  readonly dataset: string;
  /** Data version, `YYYY-MM-DD`: when what the events say was last looked at. */
  readonly version: string;
};

type Calendar = {
  readonly file: RowsFile<Event>;
  /** Those whose date is not known to the day, in the order given; the file skips them. */
  readonly leftOut: readonly Event[];
};

/**
 * Events as an iCalendar of whole days (RFC 5545), in the order given. What is only approximately
 * dated has no day to stand on: it is left out, and named in the calendar's description.
 */
export function eventsIcs(options: Options): Calendar {
  const { events, name, describe, dataset } = options;
  const leftOut = events.filter((event) => wholeDays(event.date) === null);
  const head = [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', `-//${escapeText(dataset)}//Events//EN`),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('X-WR-CALNAME', escapeText(name)),
    icsLine('X-WR-CALDESC', escapeText(describe(leftOut))),
  ].join('');
  const file = { head, row: (event: Event) => component(event, options), tail: icsLine('END', 'VCALENDAR') };
  return { file, leftOut };
}

/** First and last day, where both are known without doubt. */
function wholeDays({ start, end, from, to }: Event['date']) {
  const isDay = (point: typeof start) => point?.day !== undefined && !point.approximate && !point.uncertain;
  return isDay(start) && (end === undefined || isDay(end)) ? { from, to } : null;
}

function component(event: Event, { wordsOf, sources, dataset, version }: Options): string {
  const days = wholeDays(event.date);
  if (!days) return '';
  const words = wordsOf(event);
  const categories = [words.type, ...words.topics].filter(Boolean);
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@${wholeName(dataset)}`],
    ['DTSTAMP', `${basic(version)}T000000Z`],
    ['DTSTART;VALUE=DATE', basic(isoDay(days.from))],
    // The day after the last (RFC 5545, 3.6.1).
    ['DTEND;VALUE=DATE', basic(isoDay(days.to + 1))],
    ['SUMMARY', escapeText(words.title)],
    ['DESCRIPTION', escapeText(description(words, sources))],
    ['LOCATION', escapeText(words.place)],
    ['CATEGORIES', categories.map(escapeText).join(',')],
    ['URL', words.permalink],
    ['STATUS', event.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'],
    // It takes no time of whoever subscribes to it.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => icsLine(name, value))
    .join('');
}

function description({ summary, people, sources }: EventWords, heading: string): string {
  return [summary, people.map(personText).join('\n'), [heading, ...sources.map(sourceText)].join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

/** `YYYY-MM-DD` as the basic form `YYYYMMDD` (ISO 8601). */
function basic(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

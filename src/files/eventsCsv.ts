import type { Event } from '../dataset/types';
import { type Cell, csv } from './csv';
import type { RowsFile } from './eventsFile';
import { type EventWords, personText, sourceText } from './eventsWords';

/** The columns of the file, in their order. */
export const EVENT_COLUMNS = [
  'id',
  'date',
  'dateWords',
  'title',
  'type',
  'status',
  'country',
  'city',
  'people',
  'topics',
  'summary',
  'points',
  'evidence',
  'sources',
  'disagreements',
  'permalink',
] as const;

export type EventColumn = (typeof EVENT_COLUMNS)[number];

type Read = { readonly event: Event; readonly words: EventWords };

type Options = {
  /** What the columns are called. */
  readonly columns: Readonly<Record<EventColumn, string>>;
  readonly wordsOf: (event: Event) => EventWords;
  /** Spreadsheets need it to read letters beyond English. */
  readonly byteOrderMark: boolean;
};

/**
 * Events as CSV (RFC 4180): a row of column names, then a row an event. Within a cell people and topics
 * are parted by `; `, points and sources by ` | `; dates are EDTF; a text that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
export function eventsCsv({ columns, wordsOf, byteOrderMark }: Options): RowsFile<Event> {
  return {
    head: csv([EVENT_COLUMNS.map((column) => columns[column])], { byteOrderMark }),
    row: (event) => {
      const read = { event, words: wordsOf(event) };
      return csv([EVENT_COLUMNS.map((column) => CELLS[column](read))]);
    },
    tail: '',
  };
}

const listed = (parts: readonly string[]) => parts.join('; ');
const barred = (parts: readonly string[]) => parts.join(' | ');

const CELLS: Readonly<Record<EventColumn, (row: Read) => Cell>> = {
  id: ({ event }) => event.id,
  date: ({ event }) => event.date.edtf,
  dateWords: ({ words }) => words.date,
  title: ({ words }) => words.title,
  type: ({ words }) => words.type,
  status: ({ words }) => words.status,
  country: ({ words }) => words.country,
  city: ({ words }) => words.city,
  people: ({ words }) => listed(words.people.map(personText)),
  topics: ({ words }) => listed(words.topics),
  summary: ({ words }) => words.summary,
  points: ({ words }) => barred(words.points),
  evidence: ({ words }) => words.sources.length,
  sources: ({ words }) => barred(words.sources.map(sourceText)),
  disagreements: ({ event }) => event.disagreements?.length ?? 0,
  permalink: ({ words }) => words.permalink,
};

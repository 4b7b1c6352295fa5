import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anEvent } from '../testing/anEvent';
import { someWords } from '../testing/someWords';
import { EVENT_COLUMNS, type EventColumn, eventsCsv } from './eventsCsv';
import { writeWhole } from './eventsFile';
import type { EventWords } from './eventsWords';

const columns: Readonly<Record<EventColumn, string>> = {
  id: 'Id',
  date: 'Date',
  dateWords: 'In words',
  title: 'Event',
  type: 'Type',
  status: 'Status',
  country: 'Country',
  city: 'City',
  people: 'People',
  topics: 'Topics',
  summary: 'Summary',
  points: 'Points',
  evidence: 'Number of sources',
  sources: 'Sources',
  disagreements: 'Differences',
  permalink: 'Link',
};

const written = (words: Partial<EventWords> = {}, byteOrderMark = false, ids = ['an-event']) =>
  writeWhole(
    eventsCsv({ columns, wordsOf: () => someWords(words), byteOrderMark }),
    ids.map((id) => anEvent({ id, date: '2023-09-05' })),
  );

const read = (text: string) => parse<string[]>(text, { skipEmptyLines: true }).data;
const readRow = (words: Partial<EventWords>) => {
  const [names = [], row = []] = read(written(words));
  return Object.fromEntries(names.map((name, at) => [name, row[at]]));
};

describe('events as CSV', () => {
  it('has the column names first, then a row an event', () => {
    expect(written()).toBe(
      'Id,Date,In words,Event,Type,Status,Country,City,People,Topics,Summary,Points,Number of sources,Sources,Differences,Link\r\n' +
        'an-event,2023-09-05,5 Sep 2023,Talks,Meeting,took place,Vietnam,Hà Nội,"Tô Lâm (General Secretary, President)",Railways,Both sides spoke.,Agreed: to meet again.,1,TAP — Leaders meet — https://example.org/a,0,https://example.org/?event=an-event\r\n',
    );
  });

  it('keeps the order it is given', () => {
    const rows = read(written({}, false, ['b', 'c', 'a']));
    expect(rows.map(([id]) => id)).toEqual(['Id', 'b', 'c', 'a']);
  });

  it('begins with a mark of UTF-8 if asked to', () => {
    expect(written({}, true)).toBe(`\uFEFF${written()}`);
  });

  it('parts people, topics, points and sources within a cell', () => {
    const row = readRow({
      people: [
        { name: 'An', offices: [] },
        { name: 'Bình', offices: ['Envoy'] },
      ],
      topics: ['Rail', 'Sea'],
      points: ['Agreed: a', 'Stated: b'],
      sources: [
        { publisher: null, title: 'A book', url: null },
        { publisher: 'TAP', title: 'News', url: 'https://example.org/' },
      ],
    });
    expect(row).toMatchObject({
      People: 'An; Bình (Envoy)',
      Topics: 'Rail; Sea',
      Points: 'Agreed: a | Stated: b',
      'Number of sources': '2',
      Sources: 'A book | TAP — News — https://example.org/',
    });
  });

  it('takes no text for a formula', () => {
    const row = readRow({ title: '=HYPERLINK("x")', summary: '+1', city: '@A1', points: ['-1'] });
    expect(row).toMatchObject({ Event: `'=HYPERLINK("x")`, Summary: "'+1", City: "'@A1", Points: "'-1" });
  });

  it('without events is its heading', () => {
    expect(read(written({}, false, []))).toEqual([EVENT_COLUMNS.map((column) => columns[column])]);
  });

  it('is read back as it was written, whatever it says', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (title, summary, name) => {
        const row = readRow({ title, summary, people: [{ name, offices: [] }] });
        const unguarded = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '');
        expect(unguarded(row.Event)).toBe(title);
        expect(unguarded(row.Summary)).toBe(summary);
        expect(unguarded(row.People)).toBe(name);
      }),
    );
  });
});

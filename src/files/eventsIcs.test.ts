import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Event } from '../dataset/types';
import { anEvent } from '../testing/anEvent';
import { someWords } from '../testing/someWords';
import { writeWhole } from './eventsFile';
import { eventsIcs } from './eventsIcs';
import type { EventWords } from './eventsWords';
import { escapeText } from './icsLine';

const calendarOf = (events: readonly Event[], words: Partial<EventWords> = {}, name = 'Two events') => {
  const { file, leftOut } = eventsIcs({
    events,
    wordsOf: () => someWords(words),
    name,
    describe: (out) => `Left out: ${out.map(({ id }) => id).join(', ')}`,
    sources: 'Sources:',
    dataset: 'a-record',
    version: '2026-06-30',
  });
  return { text: writeWhole(file, events), leftOut };
};
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const value = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name);

const event = anEvent({ id: 'talks', date: '2023-09-05' });

describe('events as a calendar', () => {
  it('says what they are', () => {
    const { text } = calendarOf([event]);
    expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//a-record//Events//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Two events',
      'X-WR-CALDESC:Left out: ',
      'BEGIN:VEVENT',
      'UID:talks@a-record',
      'DTSTAMP:20260630T000000Z',
      'DTSTART;VALUE=DATE:20230905',
      'DTEND;VALUE=DATE:20230906',
      'SUMMARY:Talks',
      'DESCRIPTION:Both sides spoke.\\n\\nTô Lâm (General Secretary\\, President)\\n\\nSources:\\nTAP — Leaders meet — https://example.org/a',
      'LOCATION:Hà Nội\\, Vietnam',
      'CATEGORIES:Meeting,Railways',
      'URL:https://example.org/?event=an-event',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('covers whole days, the last one too', () => {
    const [found] = eventsIn(calendarOf([anEvent({ date: '2024-12-31/2025-01-02' })]).text);
    expect(found?.startDate.toString()).toBe('2024-12-31');
    expect(found?.endDate.toString()).toBe('2025-01-03');
    expect(found?.startDate.isDate).toBe(true);
  });

  it.each([
    '2023',
    '2023-09',
    '2023-09-05~',
    '2023-09-05?',
    '2023-09/2023-10',
    '2023-09-05/..',
    '../2023-09-05',
  ])('leaves out %s, and says so', (date) => {
    const out = anEvent({ id: 'vague', date });
    const { text, leftOut } = calendarOf([event, out]);
    expect(leftOut).toEqual([out]);
    expect(eventsIn(text).map(({ uid }) => uid)).toEqual(['talks@a-record']);
    expect(value(read(text), 'x-wr-caldesc')).toBe('Left out: vague');
  });

  it('keeps the order, and marks what is only planned', () => {
    const planned = anEvent({ id: 'plans', date: '2027-01-01', status: 'planned' });
    const found = read(calendarOf([planned, event]).text).getAllSubcomponents('vevent');
    expect(found.map((one) => [value(one, 'uid'), value(one, 'status')])).toEqual([
      ['plans@a-record', 'TENTATIVE'],
      ['talks@a-record', 'CONFIRMED'],
    ]);
  });

  it('has one id for an event, in the record and in any selection of it', () => {
    const options = {
      events: [event],
      wordsOf: () => someWords(),
      name: '',
      describe: () => '',
      sources: '',
    };
    const of = (dataset: string) =>
      eventsIn(writeWhole(eventsIcs({ ...options, dataset, version: '2026-06-30' }).file, [event]))[0]?.uid;
    expect(of('a-record-selection')).toBe(of('a-record'));
  });

  it('says nothing of a place nobody knows', () => {
    expect(calendarOf([event], { place: '' }).text).not.toContain('LOCATION');
  });

  it('without events is an empty calendar', () => {
    expect(eventsIn(calendarOf([]).text)).toEqual([]);
  });

  it('is read back as it was written, whatever it says', () => {
    /** What iCalendar can write: control characters are left out, line breaks are one. */
    const writable = (text: string) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
      text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').replace(/\r\n?/g, '\n');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', size: 'medium' }),
      fc.constantFrom('\r\nEND:VEVENT\r\n', 'a;b,c\\n', '\\', '"x":y', ' \n DTSTART:1', '刘'.repeat(60)),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, summary, topic, name) => {
        const topics = [`x${topic}`];
        const words = { title: `x${title}`, summary: `x${summary}`, topics };
        const { text } = calendarOf([event], words, `x${name}`);
        const component = read(text);
        const [found, ...more] = component.getAllSubcomponents('vevent');
        if (!found) throw new Error('no event');
        expect(more).toEqual([]);
        // A text by RFC 5545, 3.8.8.2; the reader here leaves what it does not know as it stands.
        expect(value(component, 'x-wr-calname')).toBe(escapeText(`x${name}`));
        expect(value(found, 'summary')).toBe(writable(words.title));
        expect(String(value(found, 'description')).startsWith(writable(words.summary))).toBe(true);
        const categories = found.getFirstProperty('categories')?.getValues();
        expect(categories).toEqual(['Meeting', ...topics.map(writable)]);
      }),
    );
  });
});

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readPackage } from '../../../scripts/readPackage';
import { serializeView } from '../../address/codec';
import { EVENT_COLUMNS } from '../../files/eventsCsv';
import { writeWhole } from '../../files/eventsFile';
import { isoDay } from '../../lib/calendar';
import { describeView } from '../../query/describeView';
import { createFacts } from '../../query/facts';
import { createSelect } from '../../query/select';
import { sourceCount } from '../../query/sort';
import { DEFAULT_VIEW, type View } from '../../query/view';
import { arbitraryViewOf } from '../../testing/arbitraryViewOf';
import { aSpeech } from '../../testing/aSpeech';
import { datasetOf } from '../../testing/datasetOf';
import { readInline } from '../../testing/readInline';
import { createFile, type Format } from './createFile';

/** Every file of 200 views of the record, the same ones each time. */

const facts = createFacts(datasetOf(readPackage('data')));
const select = createSelect(facts);
const speeches = { en: aSpeech('en'), vi: aSpeech('vi'), zh: aSpeech('zh') };
const addressOf = (id: string) => `https://example.org/?event=${id}`;

function shownIn(view: View) {
  const speech = speeches[view.lang ?? 'en'];
  const selection = select(view, speech.locale);
  const events = selection.events.map(({ event }) => event);
  const sentence = speech.sentence(describeView(facts, view, selection));
  const shown = {
    speech,
    facts,
    view,
    events,
    sentence,
    address: `https://example.org/?${serializeView(view)}`,
    addressOf,
  };
  const write = (format: Format) => {
    const made = createFile(shown, { format, byteOrderMark: false, today: '2030-01-01' });
    return { ...made, text: writeWhole(made.file, events) };
  };
  return { view, speech, selection, events, ids: events.map(({ id }): string => id), sentence, write };
}

const VIEWS = [DEFAULT_VIEW, ...fc.sample(arbitraryViewOf(facts), { seed: 20261122, numRuns: 200 })].map(
  shownIn,
);

const parseCsv = (text: string) => parse<string[]>(text, { skipEmptyLines: true }).data;
const calendarIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};
const rows = z.array(z.looseObject({ id: z.string() }));
const slides = z.looseObject({ events: z.array(z.looseObject({ unique_id: z.string() })) });

const TABLES = VIEWS.map(({ write }) => write('csv').text);

describe('what is shown, in the order shown', { timeout: 90_000 }, () => {
  it('is enough to try it on', () => {
    expect(VIEWS.filter(({ ids }) => ids.length > 1).length).toBeGreaterThan(60);
    expect(VIEWS.filter(({ ids }) => ids.length === 0).length).toBeLessThan(120);
  });

  it('is in the table', () => {
    expect(
      TABLES.map((text) =>
        parseCsv(text)
          .slice(1)
          .map(([id]) => id),
      ),
    ).toEqual(VIEWS.map(({ ids }) => ids));
  });

  it('is in the package', () => {
    for (const { ids, write } of VIEWS) {
      const { resources } = readInline(write('json').text);
      expect(rows.parse(resources.events).map(({ id }) => id)).toEqual(ids);
    }
  });

  it('is shown again when the package is opened', () => {
    for (const { ids, view, speech, write } of VIEWS.filter((_, at) => at % 10 === 0)) {
      const opened = createSelect(createFacts(datasetOf(readInline(write('json').text))));
      const again = opened({ ...DEFAULT_VIEW, sort: view.sort }, speech.locale);
      expect(again.events.map(({ event: { id } }) => id)).toEqual(ids);
    }
  });

  it('is in the calendar, or said to be left out', () => {
    for (const { ids, write } of VIEWS) {
      const { text, leftOut } = write('ics');
      const out = new Set<string>(leftOut.map(({ id }) => id));
      const uids = calendarIn(text).map(({ uid }) => uid.replace(/@vietnam-china-relations$/, ''));
      expect(uids).toEqual(ids.filter((id) => !out.has(id)));
      expect(uids.length + leftOut.length).toBe(ids.length);
    }
  });

  it('is in the presentation', () => {
    for (const { ids, write } of VIEWS) {
      const { events } = slides.parse(JSON.parse(write('timeline').text));
      expect(events.map(({ unique_id }) => unique_id)).toEqual(ids);
    }
  });
});

describe('the table', { timeout: 90_000 }, () => {
  const python = spawnSync('python3', ['--version']).status === 0;

  it.skipIf(!python)('is the same to Python as to JavaScript (needs python3)', () => {
    const program =
      'import csv, io, json, sys\n' +
      'texts = json.load(sys.stdin)\n' +
      'json.dump([list(csv.reader(io.StringIO(text, newline=""), strict=True)) for text in texts], sys.stdout)';
    const input = JSON.stringify(TABLES);
    const { stdout, stderr, status } = spawnSync('python3', ['-X', 'utf8', '-c', program], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(TABLES.map(parseCsv));
  });

  it.each(['en', 'vi', 'zh'] as const)('says of each event what the page says, in %s', (lang) => {
    const { selection, speech, write } = shownIn({ ...DEFAULT_VIEW, lang });
    const [names = [], ...table] = parseCsv(write('csv').text);
    expect(new Set(names).size).toBe(EVENT_COLUMNS.length);
    for (const [at, row] of selection.events.entries()) {
      const { event } = row;
      const cells = Object.fromEntries(EVENT_COLUMNS.map((column, index) => [column, table[at]?.[index]]));
      expect(cells).toMatchObject({
        id: event.id,
        date: event.date.edtf,
        dateWords: speech.date(event.date),
        title: event.title[lang],
        summary: event.summary[lang],
        evidence: String(sourceCount(row)),
        disagreements: String(event.disagreements?.length ?? 0),
        permalink: addressOf(event.id),
      });
      for (const { person } of event.participants) {
        expect(cells.people).toContain(facts.personById.get(person)?.name[lang]);
      }
      for (const { text } of event.points) expect(cells.points).toContain(text[lang]);
    }
  });
});

describe('the calendar', () => {
  it.each(['en', 'vi', 'zh'] as const)('has the days and the words of every event, in %s', (lang) => {
    const { events, write } = shownIn({ ...DEFAULT_VIEW, lang });
    const { text, leftOut } = write('ics');
    const found = calendarIn(text);
    const kept = events.filter((event) => !leftOut.includes(event));
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(kept.length);
    for (const [at, event] of kept.entries()) {
      const one = found[at];
      expect(one?.startDate.toString()).toBe(isoDay(event.date.from));
      expect(one?.endDate.toString()).toBe(isoDay(event.date.to + 1));
      expect(one?.summary).toBe(event.title[lang]);
      expect(one?.description.startsWith(event.summary[lang])).toBe(true);
    }
    for (const event of leftOut) expect(text.replaceAll('\r\n ', '')).toContain(event.date.edtf.slice(0, 4));
  });
});

describe('the file', () => {
  it.each<[Format, string, string]>([
    ['csv', '.csv', 'text/csv;charset=utf-8'],
    ['json', '.json', 'application/json;charset=utf-8'],
    ['ics', '.ics', 'text/calendar;charset=utf-8'],
    ['timeline', '.timeline.json', 'application/json;charset=utf-8'],
  ])('of %s is called by the sentence', (format, extension, type) => {
    const { write } = shownIn({ ...DEFAULT_VIEW, person: ['le-hoai-trung'], year: { from: 2023, to: 2026 } });
    const made = write(format);
    expect(made.name).toMatch(/^\d+-events-with-le-hoai-trung-2023-2026-newest-first\./);
    expect(made.name.endsWith(extension)).toBe(true);
    expect(made.type).toBe(type);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { anEvent } from '../testing/anEvent';
import { someWords } from '../testing/someWords';
import { writeWhole } from './eventsFile';
import { eventsTimeline } from './eventsTimeline';
import type { EventWords } from './eventsWords';

/** As https://timeline.knightlab.com/docs/json-format.html has it, so far as we write it. */
const date = z.strictObject({ year: z.int(), month: z.optional(z.int()), day: z.optional(z.int()) });
const text = z.strictObject({ headline: z.string(), text: z.string() });
const timeline = z.strictObject({
  scale: z.literal('human'),
  title: z.strictObject({ text }),
  events: z.array(
    z.strictObject({
      unique_id: z.string(),
      start_date: date,
      end_date: z.optional(date),
      display_date: z.string(),
      group: z.string(),
      autolink: z.boolean(),
      text,
    }),
  ),
});

function timelineOf(dates: readonly string[], words: Partial<EventWords> = {}, headline = 'Two events') {
  const events = dates.map((one, at) => anEvent({ id: `event-${at}`, date: one }));
  const file = eventsTimeline({ wordsOf: () => someWords(words), headline, origin: 'Data of 30 Jun 2026' });
  return timeline.parse(JSON.parse(writeWhole(file, events)));
}
const slideOf = (one: string, words: Partial<EventWords> = {}) => {
  const [slide] = timelineOf([one], words).events;
  if (!slide) throw new Error('no slide');
  return slide;
};

describe('events for TimelineJS', () => {
  it('have a slide each, after a title', () => {
    const { title, events } = timelineOf(['2024', '2023']);
    expect(title.text).toEqual({ headline: 'Two events', text: '<p>Data of 30 Jun 2026</p>' });
    expect(events.map(({ unique_id }) => unique_id)).toEqual(['event-0', 'event-1']);
  });

  it.each([
    ['2023', { start_date: { year: 2023 } }],
    ['2023-09', { start_date: { year: 2023, month: 9 } }],
    ['2023-09-05', { start_date: { year: 2023, month: 9, day: 5 } }],
    ['2025-10~', { start_date: { year: 2025, month: 10 } }],
    [
      '2024-12-31/2025-01',
      { start_date: { year: 2024, month: 12, day: 31 }, end_date: { year: 2025, month: 1 } },
    ],
    ['../1991', { start_date: { year: 1991 } }],
    ['2024-02/..', { start_date: { year: 2024, month: 2 } }],
  ])('%s is as exact as it is known', (edtf, dates) => {
    const { start_date, end_date } = slideOf(edtf);
    expect({ start_date, ...(end_date && { end_date }) }).toEqual(dates);
  });

  it('say who, what and where it is known from', () => {
    expect(slideOf('2023-09-05')).toMatchObject({
      display_date: '5 Sep 2023',
      group: 'Meeting',
      text: {
        headline: 'Talks',
        text:
          '<p>Both sides spoke.</p><p>Tô Lâm (General Secretary, President)</p><p>Hà Nội, Vietnam</p>' +
          '<p><a href="https://example.org/a">TAP — Leaders meet</a></p>' +
          '<p><a href="https://example.org/?event=an-event">https://example.org/?event=an-event</a></p>',
      },
    });
  });

  it('leave out what nobody knows', () => {
    const sources = [{ publisher: null, title: 'A book', url: null }];
    const { text: said } = slideOf('2023', { people: [], place: '', summary: '', sources, permalink: 'x' });
    expect(said.text).toBe('<p>A book</p><p><a href="x">x</a></p>');
  });

  it('without events is a title', () => {
    expect(timelineOf([]).events).toEqual([]);
  });

  it('hold no markup of anybody else', () => {
    const hostile = fc.oneof(
      fc.constantFrom('<script>', '"><img onerror=x>', '&lt;b&gt;', '</p>', "' onclick='"),
      fc.string({ unit: 'binary' }),
    );
    const tags = /<(?!\/?p>|br>|a href="[^"<>]*">|\/a>)/;
    fc.assert(
      fc.property(hostile, hostile, hostile, (one, two, three) => {
        const sources = [{ publisher: one, title: two, url: 'https://example.org/' }];
        const slide = slideOf('2023', { title: one, summary: two, date: three, type: one, sources });
        expect(slide.text.headline).not.toMatch(/[<>"']/);
        expect(slide.text.text).not.toMatch(tags);
        expect(slide.display_date + slide.group).not.toMatch(/[<>&]/);
        expect(timelineOf([], {}, one).title.text.headline).not.toMatch(/[<>"']/);
      }),
    );
  });
});

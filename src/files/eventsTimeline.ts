import type { DatePoint, EdtfDate, Event } from '../dataset/types';
import type { RowsFile } from './eventsFile';
import { type EventWords, personText } from './eventsWords';
import { element, escapeXml } from './xml';

type Options = {
  readonly wordsOf: (event: Event) => EventWords;
  /** The title slide: the view as a sentence, and below it which data it is of. */
  readonly headline: string;
  readonly origin: string;
};

/**
 * Events as a presentation for TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html), in
 * the order given: a title slide, then a slide an event, grouped by type. Dates are as exact as they
 * are known, and the reader's own words stand for them. Headlines and texts of that format are HTML.
 */
export function eventsTimeline({ wordsOf, headline, origin }: Options): RowsFile<Event> {
  const title = { text: { headline: escapeXml(headline), text: paragraph(origin) } };
  return {
    head: `{"scale":"human","title":${JSON.stringify(title)},"events":[`,
    row: (event, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(slide(event, wordsOf(event)))}`,
    tail: '\n]}\n',
  };
}

function slide(event: Event, words: EventWords) {
  return {
    unique_id: event.id,
    ...dates(event.date),
    display_date: plain(words.date),
    group: plain(words.type),
    autolink: false,
    text: { headline: escapeXml(words.title), text: text(words) },
  };
}

/** An interval whose start is unknown stands at its end; an open one has no end. */
function dates({ start, end }: EdtfDate) {
  const [first, last] = start ? [start, end] : [end, undefined];
  return { ...(first && { start_date: point(first) }), ...(last && { end_date: point(last) }) };
}

function point({ year, month, day }: DatePoint) {
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function text({ place, people, summary, sources, permalink }: EventWords): string {
  const cited = sources.map(({ publisher, title, url }) => {
    const name = escapeXml([publisher, title].filter(Boolean).join(' — '));
    // A link without words would stay open in HTML.
    return url === null ? name : element('a', { href: url }, name || escapeXml(url));
  });
  return [
    paragraph(summary),
    paragraph(people.map(personText).join('; ')),
    paragraph(place),
    `<p>${cited.join('<br>')}</p>`,
    `<p>${element('a', { href: permalink }, escapeXml(permalink))}</p>`,
  ]
    .filter((one) => one !== '<p></p>')
    .join('');
}

const paragraph = (words: string) => `<p>${escapeXml(words)}</p>`;

const FULL_WIDTH: Readonly<Record<string, string>> = { '<': '＜', '>': '＞', '&': '＆' };

/** A date or a group, from which TimelineJS takes tags and entities away: signs that look like them. */
function plain(words: string): string {
  return words.replace(/[<>&]/g, (sign) => FULL_WIDTH[sign] ?? '');
}

import type { Event } from '../../dataset/types';
import { eventsCsv } from '../../files/eventsCsv';
import type { RowsFile } from '../../files/eventsFile';
import { eventsIcs } from '../../files/eventsIcs';
import { eventsPackage } from '../../files/eventsPackage';
import { eventsTimeline } from '../../files/eventsTimeline';
import { fileName } from '../../files/fileName';
import type { Speech } from '../../i18n/createSpeech';
import type { Facts } from '../../query/facts';
import { timeAxis } from '../../query/timeAxis';
import type { View } from '../../query/view';
import { csvColumns } from './csvColumns';
import { describeEvent } from './describeEvent';

export const FORMATS = ['csv', 'json', 'ics', 'timeline'] as const;
export type Format = (typeof FORMATS)[number];

/** What is on the page, and how it is said. */
export type Shown = {
  readonly speech: Speech;
  readonly facts: Facts;
  readonly view: Pick<View, 'year'>;
  /** In the view's order. */
  readonly events: readonly Event[];
  /** The view as a sentence. */
  readonly sentence: string;
  /** Whole address of the view. */
  readonly address: string;
  readonly addressOf: (id: string) => string;
};

export type Choice = {
  readonly format: Format;
  /** Begin a table with a mark of UTF-8. */
  readonly byteOrderMark: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
};

export type EventsFile = {
  readonly file: RowsFile<Event>;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Events that the format cannot hold. */
  readonly leftOut: readonly Event[];
};

/** The events in view as a file of the chosen format, yet to be written. */
export function createFile(shown: Shown, { format, byteOrderMark, today }: Choice): EventsFile {
  const { speech, facts, view, events, sentence, address, addressOf } = shown;
  const { words } = speech;
  const { dataset } = facts;
  const { version } = dataset;
  const title = words('site.title');
  const wordsOf = (event: Event) => describeEvent(speech, facts, event, addressOf(event.id));
  const origin = words('download.origin', { title, version: speech.isoDate(version), sentence, address });
  const made = (file: RowsFile<Event>, extension: string, type: string, leftOut: readonly Event[] = []) => ({
    file,
    name: fileName(sentence, extension),
    type: `${type};charset=utf-8`,
    leftOut,
  });
  switch (format) {
    case 'csv':
      return made(eventsCsv({ columns: csvColumns(speech), wordsOf, byteOrderMark }), 'csv', 'text/csv');
    case 'json': {
      const years = timeAxis(facts, view);
      const described = { title: `${title}${words('punctuation.colon')}${sentence}`, description: origin };
      const file = eventsPackage({ dataset, events, years, ...described, address, created: today });
      return made(file, 'json', 'application/json');
    }
    case 'ics': {
      const describe = (leftOut: readonly Event[]) =>
        [origin, ...(leftOut.length > 0 ? [describeLeftOut(speech, leftOut)] : [])].join('\n');
      const sources = `${words('events.evidence')}${words('punctuation.colon')}`.trim();
      const named = { name: sentence, describe, sources, dataset: dataset.name, version };
      const { file, leftOut } = eventsIcs({ events, wordsOf, ...named });
      return made(file, 'ics', 'text/calendar', leftOut);
    }
    case 'timeline':
      return made(
        eventsTimeline({ wordsOf, headline: sentence, origin }),
        'timeline.json',
        'application/json',
      );
  }
}

function describeLeftOut({ words, say, date }: Speech, leftOut: readonly Event[]): string {
  const named = leftOut.map((event) =>
    words('download.dated', { event: say(event.title), date: date(event.date) }),
  );
  return words('download.notOnDay', {
    count: leftOut.length,
    events: named.join(words('punctuation.semicolon')),
  });
}

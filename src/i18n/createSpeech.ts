import type { Event, Localized } from '../dataset/types';
import { parseIsoDay } from '../lib/calendar';
import type { ViewDescription } from '../query/describeView';
import type { LanguageChoice } from '../query/view';
import { createLocale } from './createLocale';
import { createWords } from './createWords';
import { createDateFormat } from './formatDate';
import { createNumberFormat } from './formatNumber';
import { formatSentence, formatYears } from './formatSentence';
import type { PresentMessages } from './messages/shape';

/** Stands for no country's waters; see `countryCode` of the schema. */
const AT_SEA = 'XZ';

/** Everything a room needs to say something in one language; `loadLater` gives what the messages lack. */
export function createSpeech(
  language: LanguageChoice,
  messages: PresentMessages,
  loadLater?: () => Promise<PresentMessages>,
) {
  const words = createWords(language, messages, loadLater);
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const both = new Intl.ListFormat(language, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const country = (code: string) => (code === AT_SEA ? words('events.atSea') : (regions.of(code) ?? code));
  const tools = {
    language,
    words,
    country,
    either: (parts: readonly string[]) => either.format(parts),
    both: (parts: readonly string[]) => both.format(parts),
  };
  const dates = createDateFormat(language, words);
  return {
    ...tools,
    ...dates,
    ...createNumberFormat(language),
    locale: createLocale(language),
    /** A day as `YYYY-MM-DD` in words. */
    isoDate: (iso: string) => {
      const day = parseIsoDay(iso);
      return day === null ? iso : dates.day(day);
    },
    /** City and country, in the language's order; at sea the name of the waters says enough. */
    place: ({ city, country: code, alsoIn = [] }: NonNullable<Event['place']>) => {
      const countries = both.format([code, ...alsoIn].map(country));
      if (!city) return countries;
      return code === AT_SEA
        ? city[language]
        : words('events.placeIn', { city: city[language], country: countries });
    },
    /** Where in a source: paragraphs in the reader's words, anything else as it stands. */
    locator: (text: string) => {
      const number = /^para\. (\d+)$/.exec(text)?.[1];
      return number === undefined ? text : words('event.paragraph', { number: Number(number) });
    },
    /** What a BCP 47 code is called: "Vietnamese", "Tiếng Việt", "越南语". */
    languageName: (code: string) => languages.of(code) ?? code,
    /** The text of a row in this language. */
    say: (text: Localized) => text[language],
    sentence: (view: ViewDescription) => formatSentence(view, tools),
    years: (years: ViewDescription['years']) => formatYears({ years }, words),
  };
}

export type Speech = ReturnType<typeof createSpeech>;

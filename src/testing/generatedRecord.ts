import type { Dataset, Event } from '../dataset/types';
import { createFacts, type EventFacts } from '../query/facts';
import { createGeneratedDates, FIRST_YEAR, LAST_YEAR } from './generated/generatedDates';
import { createGeneratedEvents } from './generated/generatedEvents';
import { generatedOffices, generatedTenures } from './generated/generatedOffices';
import { generatedPeople } from './generated/generatedPeople';
import { GENERATED_SOURCES } from './generated/generatedSources';
import { generatedTrade } from './generated/generatedTrade';
import { GENERATED_VOCABULARY } from './generated/generatedVocabulary';

type Options = {
  /** Another number, another record. */
  readonly seed?: number;
  /** How many people the events draw on. */
  readonly people?: number;
  /** Whether titles and summaries are in Chinese too, beside Vietnamese and English. */
  readonly chinese?: boolean;
};

/** A record of invented events, made row by row when asked for. */
export type GeneratedRecord = {
  readonly rowCount: number;
  /** All of the record but its events. */
  readonly dataset: Dataset;
  /** The event of a row, newest first: 0 up to `rowCount`, excluded. */
  readonly eventAt: (row: number) => Event;
  /** What `createFacts` would say of it among all the others. */
  readonly factsAt: (row: number) => EventFacts;
};

/**
 * A record of any size, for measuring and for trying the page: the same for the same arguments on
 * every machine. 13 types, 13 topics (1–3 an event), 60 people (1–4 an event, some far more often
 * than others) with their offices, 50 countries, 36 years of events and trade, three languages.
 */
export function generatedRecord(
  rowCount: number,
  { seed = 1, people: peopleCount = 60, chinese = true }: Options = {},
): GeneratedRecord {
  const people = generatedPeople(peopleCount);
  const offices = generatedOffices();
  const source = GENERATED_SOURCES[0]?.id ?? '';
  const words = (text: string) => ({ en: text, vi: text, zh: text });
  const dataset: Dataset = {
    name: 'generated',
    title: 'A generated record',
    version: `${LAST_YEAR}-06-30`,
    sources: GENERATED_SOURCES,
    people,
    offices,
    tenures: generatedTenures(offices, people, source),
    events: [],
    trade: generatedTrade(source),
    investment: [],
    coverage: {
      periods: [{ from: FIRST_YEAR, to: LAST_YEAR, completeness: 'thorough', note: words('Invented.') }],
      gaps: [],
    },
    changelog: [{ version: `${LAST_YEAR}-06-30`, note: words('Invented.'), added: [], revised: [] }],
    vocabulary: GENERATED_VOCABULARY,
    complete: true,
  };
  const events = createGeneratedEvents(createFacts(dataset), createGeneratedDates(rowCount), seed, chinese);
  return { rowCount, dataset, ...events };
}

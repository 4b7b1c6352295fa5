import { createFacts, type EventFacts } from '../../src/query/facts';
import type { GeneratedRecord } from '../../src/testing/generatedRecord';
import type { Options } from './actions';
import type { BenchRows } from './contender';
import { dateRanks, titleRanks } from './ranks';

/**
 * The record as objects in memory, lean: of the texts the title alone is kept, once for all languages,
 * since a million events with theirs fill a browser's heap before anything is measured.
 */
export function benchRows(record: GeneratedRecord): BenchRows {
  const rows = Array.from({ length: record.rowCount }, (_, row) => lean(record.factsAt(row)));
  const places = new Set(rows.flatMap(({ place }) => place));
  const facts = { ...createFacts(record.dataset), events: rows, places };
  const lists = new Map<number, readonly number[]>();
  const years = rows.map(({ firstYear, lastYear }) => {
    const key = firstYear * 10_000 + lastYear;
    const kept = lists.get(key);
    if (kept) return kept;
    const made = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
    lists.set(key, made);
    return made;
  });
  return { facts, rows, years, ranks: { date: dateRanks(rows), title: titleRanks(rows) } };
}

/** Values of each facet, as the generator favours them. */
export function optionsOf({ facts, rows }: BenchRows): Options {
  const { people, offices, vocabulary } = facts.dataset;
  const places = new Map<string, number>();
  for (const { place } of rows) {
    for (const code of place) places.set(code, (places.get(code) ?? 0) + 1);
  }
  return {
    person: people.map(({ id }) => id),
    type: vocabulary.types.map(({ id }) => id),
    topic: vocabulary.topics.map(({ id }) => id),
    office: offices.map(({ id }) => id),
    place: [...places].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code),
  };
}

function lean(facts: EventFacts): EventFacts {
  const { en } = facts.event.title;
  const title = { en, vi: en, zh: en };
  return { ...facts, event: { ...facts.event, title, summary: NO_TEXT } };
}

const NO_TEXT = { en: '', vi: '', zh: '' };

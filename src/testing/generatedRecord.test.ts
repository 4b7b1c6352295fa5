import { describe, expect, it } from 'vitest';
import { eventRow } from '../dataset/schema';
import type { Dataset, Event } from '../dataset/types';
import { createFacts } from '../query/facts';
import { aDate } from './aDate';
import { type GeneratedRecord, generatedRecord } from './generatedRecord';

const SIZES = [1, 2, 7, 300, 3000] as const;

function eventsOf({ rowCount, eventAt }: GeneratedRecord): readonly Event[] {
  return Array.from({ length: rowCount }, (_, row) => eventAt(row));
}

describe('generatedRecord', () => {
  it.each(SIZES)('gives %i rows newest first', (size) => {
    const events = eventsOf(generatedRecord(size));
    const sorted = events.toSorted(
      (a, b) => b.date.to - a.date.to || b.date.from - a.date.from || (a.id < b.id ? -1 : 1),
    );
    expect(events.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
  });

  it.each(SIZES)('says of %i rows what createFacts says of them all', (size) => {
    const record = generatedRecord(size);
    const dataset: Dataset = { ...record.dataset, events: eventsOf(record) };
    const facts = createFacts(dataset);
    expect(createFacts(record.dataset)).toMatchObject({
      firstYear: facts.firstYear,
      lastYear: facts.lastYear,
    });
    expect(Array.from({ length: size }, (_, row) => record.factsAt(row))).toEqual(facts.events);
  });

  it('makes rows that the gate would take, with dates as they are written', () => {
    for (const event of eventsOf(generatedRecord(3000))) {
      expect(aDate(event.date.edtf)).toEqual(event.date);
      expect(() => eventRow.parse({ ...event, date: event.date.edtf })).not.toThrow();
    }
  });

  it('gives a row alike in any order, and another under another seed', () => {
    const record = generatedRecord(500);
    const backwards = Array.from({ length: 500 }, (_, at) => record.eventAt(499 - at)).toReversed();
    expect(eventsOf(generatedRecord(500))).toEqual(backwards);
    expect(generatedRecord(500, { seed: 2 }).eventAt(7)).not.toEqual(record.eventAt(7));
  });

  it('has every kind of date, type, topic, office and country', () => {
    const record = generatedRecord(20_000);
    const facts = Array.from({ length: 20_000 }, (_, row) => record.factsAt(row));
    const seen = (values: readonly string[]) => new Set(values).size;
    expect(seen(facts.flatMap(({ type }) => type))).toBe(13);
    expect(seen(facts.flatMap(({ topic }) => topic))).toBe(13);
    expect(seen(facts.flatMap(({ person }) => person))).toBe(60);
    expect(seen(facts.flatMap(({ office }) => office))).toBe(20);
    expect(seen(facts.flatMap(({ place }) => place))).toBe(50);
    expect(seen(facts.map(({ firstYear }) => String(firstYear)))).toBe(36);
    const forms = facts.map(({ event }) => event.date.edtf.replace(/\d+/g, '0'));
    expect(new Set(forms)).toEqual(new Set(['0-0/..', '0', '0-0', '0-0-0', '0-0-0/0-0-0', '../0-0-0']));
  });

  it('draws on as many people as asked for', () => {
    const record = generatedRecord(1000, { people: 100_000 });
    expect(new Set(record.dataset.people.map(({ id }) => id)).size).toBe(100_000);
    const people = new Set(Array.from({ length: 1000 }, (_, row) => record.factsAt(row).person).flat());
    expect(people.size).toBeGreaterThan(1000);
  });
});

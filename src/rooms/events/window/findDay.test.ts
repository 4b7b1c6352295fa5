import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../lib/calendar';
import { createFacts } from '../../../query/facts';
import { aDataset } from '../../../testing/aDataset';
import { anEvent } from '../../../testing/anEvent';
import { findDay } from './findDay';

const dates = ['2025-09-01', '2025-03', '2025-03-02', '2024', '2021-05-05'];
const newest = createFacts(
  aDataset({ events: dates.map((date, at) => anEvent({ id: `e${at}`, date })) }),
).events;
const found = async (day: string, descending = true) => {
  const events = descending ? newest : newest.toReversed();
  const rows = (from: number, to: number) => Promise.resolve(events.slice(from, to));
  const at = await findDay({ count: events.length, rows }, parseIsoDay(day) ?? 0, descending);
  return events[at]?.event.date.edtf;
};

describe('the row of a day', () => {
  it.each([
    ['2026-01-01', '2025-09-01'],
    ['2025-09-01', '2025-09-01'],
    ['2025-08-31', '2025-03'],
    ['2025-03-10', '2025-03-02'],
    ['2024-12-31', '2024'],
    ['2024-12-30', '2021-05-05'],
    ['1999-01-01', '2021-05-05'],
  ])('newest first: %s → %s', async (day, expected) => {
    expect(await found(day)).toBe(expected);
  });

  it.each([
    ['1999-01-01', '2021-05-05'],
    ['2022-01-01', '2024'],
    ['2025-03-02', '2025-03-02'],
    ['2025-03-03', '2025-03'],
    ['2026-01-01', '2025-09-01'],
  ])('oldest first: %s → %s', async (day, expected) => {
    expect(await found(day, false)).toBe(expected);
  });

  it('of no rows is the first', async () => {
    expect(await findDay({ count: 0, rows: () => [] }, 0, true)).toBe(0);
  });
});

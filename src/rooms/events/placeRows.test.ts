import { describe, expect, it } from 'vitest';
import { createFacts } from '../../query/facts';
import type { SortKey } from '../../query/view';
import { aDataset } from '../../testing/aDataset';
import { anEvent } from '../../testing/anEvent';
import { isGroupedByYear, placeRows } from './placeRows';

/** `2025: b a`, a line a group. */
function groupsOf(dates: Readonly<Record<string, string>>) {
  const events = Object.entries(dates).map(([id, date]) => anEvent({ id, date }));
  const facts = createFacts(aDataset({ events, version: '2026-06-30' }));
  const { first } = placeRows(facts.events, true);
  return first.map(
    ({ heading, rows }) => `${heading?.year}: ${rows.map((row) => row.facts.event.id).join(' ')}`,
  );
}

describe('groups by year', () => {
  it('keep the order the rows came in', () => {
    expect(groupsOf({ a: '2025-01-15', b: '2025-10', c: '2023', d: '2023-09-05' })).toEqual([
      '2025: b a',
      '2023: c d',
    ]);
  });

  it('put an interval under its last year, and one still open under the last of the record', () => {
    expect(groupsOf({ a: '2024-12-31/2025-01-01', b: '2024/..', c: '../1991' })).toEqual([
      '2026: b',
      '2025: a',
      '1991: c',
    ]);
  });

  it('are none of nothing', () => {
    expect(placeRows([], true)).toEqual({ first: [], rest: [], grouped: true, rowCount: 1 });
  });
});

describe('rows are grouped', () => {
  const key = (column: SortKey['column'], descending = false): SortKey => ({ column, descending });

  it.each([
    ['by date', [key('date', true)], true],
    ['by date, oldest first', [key('date')], true],
    ['by date, then title', [key('date'), key('title')], true],
    ['by title, then date', [key('title'), key('date')], false],
    ['by evidence', [key('evidence', true)], false],
  ])('sorted %s: %j %s', (_how, sort, grouped) => {
    expect(isGroupedByYear({ sort })).toBe(grouped);
  });
});

describe('the place of a row', () => {
  const events = createFacts(
    aDataset({
      events: Array.from({ length: 26 }, (_, at) =>
        anEvent({ id: `e${at}`, date: `${2025 - Math.floor(at / 16)}` }),
      ),
    }),
  ).events;
  const indexes = (grouped: boolean) => {
    const { first, rest } = placeRows(events, grouped);
    return [...first, ...rest].flatMap(({ heading, rows }) => [
      ...(heading ? [heading.index] : []),
      ...rows.map(({ index }) => index),
    ]);
  };

  it.each([
    ['counts the headings of years', true, 29],
    ['counts rows alone where none stand', false, 27],
  ])('%s', (_how, grouped, rowCount) => {
    expect(placeRows(events, grouped).rowCount).toBe(rowCount);
    expect(indexes(grouped)).toEqual(Array.from({ length: rowCount - 1 }, (_, at) => at + 2));
  });

  it('goes on in the rest without a second heading of the same year', () => {
    const { first, rest } = placeRows(events, true);
    expect(first.map(({ heading, rows }) => [heading?.year, rows.length])).toEqual([
      [2025, 16],
      [2024, 4],
    ]);
    expect(rest.map(({ heading, rows }) => [heading?.year, rows.length])).toEqual([[undefined, 6]]);
  });
});

import { describe, expect, it, test } from 'vitest';
import { countryCode } from '../dataset/schema';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { anEvent } from '../testing/anEvent';
import { anOffice } from '../testing/anOffice';
import { aPerson } from '../testing/aPerson';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';

const factsOfDates = (...dates: string[]) =>
  createFacts(
    aDataset({
      version: '2026-06-30',
      events: dates.map((date, at) => anEvent({ id: `event-${at}`, date })),
    }),
  );

describe('years of the record', () => {
  it.each<[dates: string[], first: number, last: number]>([
    [[], 2026, 2026],
    [['1950-01-18', '2025'], 1950, 2026],
    [['2027-03'], 2026, 2027],
    [['../1949'], 1949, 2026],
    [['2024/..'], 2024, 2026],
    [['2029/..'], 2026, 2029],
  ])('with events in %j run from %d to %d', (dates, firstYear, lastYear) => {
    expect(factsOfDates(...dates)).toMatchObject({ firstYear, lastYear });
  });

  it.each<[date: string, first: number, last: number]>([
    ['2025-04-14', 2025, 2025],
    ['2024-12-31/2025-01-01', 2024, 2025],
    ['2025-10~', 2025, 2025],
    ['../1991', 1950, 1991],
    ['2024/..', 2024, 2026],
    ['2029/..', 2029, 2029],
  ])('an event of %s may have been in %d to %d', (date, firstYear, lastYear) => {
    const { events } = factsOfDates('1950-01-18', date);
    expect(events.find(({ event }) => event.date.edtf === date)).toMatchObject({ firstYear, lastYear });
  });
});

describe('offices of an event', () => {
  const facts = createFacts(
    aDataset({
      tenures: [
        aTenure({ office: 'vn-foreign-minister', person: 'trung', start: '2025-08-30' }),
        aTenure({ office: 'vn-external-relations-head', person: 'trung', start: '2021', end: '2025-08-30' }),
        aTenure({ office: 'cn-premier', person: 'li-qiang', start: '../2025-04', end: '2025-05/..' }),
      ],
      events: [
        anEvent({ id: 'before', date: '2024-04', people: ['trung'] }),
        anEvent({ id: 'on-the-day', date: '2025-08-30', people: ['trung'] }),
        anEvent({ id: 'not-sure', date: '2025-01', people: ['li-qiang'] }),
        anEvent({
          id: 'as-said',
          date: '2024-04',
          participants: [{ person: 'guest', office: 'vn-special-envoy', capacity: 'envoy' }],
        }),
      ],
    }),
  );

  it.each<[event: string, offices: string[]]>([
    ['before', ['vn-external-relations-head']],
    ['on-the-day', ['vn-foreign-minister', 'vn-external-relations-head']],
    ['not-sure', []],
    ['as-said', ['vn-special-envoy']],
  ])('%s: %j', (id, offices) => {
    expect(facts.eventById.get(id)?.office).toEqual(offices);
  });
});

describe('rows by id', () => {
  const facts = createFacts(
    aDataset({
      people: [aPerson({ id: 'to-lam', formerIds: ['lam-to'] })],
      offices: [anOffice({ id: 'vn-president', formerIds: ['vn-head-of-state'] })],
      events: [anEvent({ id: 'talks', formerIds: ['old-talks'] })],
    }),
  );

  it.each([
    ['person', facts.personById.get('lam-to')?.id, 'to-lam'],
    ['office', facts.officeById.get('vn-head-of-state')?.id, 'vn-president'],
    ['event', facts.eventById.get('old-talks')?.event.id, 'talks'],
  ])('the %s is found by its former id', (_kind, found, present) => {
    expect(found).toBe(present);
  });

  it('a person who took part twice over counts once', () => {
    const { events } = createFacts(aDataset({ events: [anEvent({ people: ['to-lam', 'to-lam'] })] }));
    expect(events[0]?.person).toEqual(['to-lam']);
  });
});

test('an event on both sides of the border is in both countries', () => {
  const event = anEvent({ place: 'VN' });
  const both = {
    ...event,
    place: { city: null, country: countryCode.parse('VN'), alsoIn: [countryCode.parse('CN')] },
  };
  expect(createFacts(aDataset({ events: [both] })).events[0]?.place).toEqual(['VN', 'CN']);
});

test('years of trade figures are years of the record', () => {
  const { firstYear, lastYear } = createFacts(
    aDataset({
      version: '2026-06-30',
      events: [anEvent({ date: '2020' })],
      trade: [aFigure({ period: '1991' })],
    }),
  );
  expect([firstYear, lastYear]).toEqual([1991, 2026]);
});

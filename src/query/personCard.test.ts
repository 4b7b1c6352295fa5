import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { anOffice } from '../testing/anOffice';
import { aPerson } from '../testing/aPerson';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';
import { personCard } from './personCard';
import { createSelect } from './select';
import { DEFAULT_VIEW, type View } from './view';

const dataset = aDataset({
  version: '2026-06-30',
  people: [
    aPerson({ id: 'lam' }),
    aPerson({ id: 'trong' }),
    aPerson({ id: 'xi', side: 'cn' }),
    aPerson({ id: 'hu', side: 'cn' }),
  ],
  offices: [
    anOffice({ id: 'vn-leader', counterpart: 'cn-leader', order: 1 }),
    anOffice({ id: 'cn-leader', counterpart: 'vn-leader', order: 2 }),
    anOffice({ id: 'vn-minister', order: 3 }),
  ],
  tenures: [
    aTenure({ office: 'vn-leader', person: 'lam', start: '2024-08-03' }),
    aTenure({ office: 'vn-minister', person: 'lam', start: '../2016-04', end: '2024-05-22/..' }),
    aTenure({ office: 'vn-leader', person: 'trong', start: '2011-01-19', end: '2024-07-19' }),
    aTenure({ office: 'cn-leader', person: 'hu', start: '2002-11-15', end: '2012-11-15' }),
    aTenure({ office: 'cn-leader', person: 'xi', start: '2012-11-15' }),
  ],
  events: [
    anEvent({ id: 'call', date: '2025-01-15', type: 'call', people: ['lam', 'xi'] }),
    anEvent({ id: 'visit', date: '2024-08-19', people: ['lam', 'xi'], topics: ['rail'] }),
    anEvent({ id: 'congress', date: '2021-01', type: 'congress', people: ['trong', 'lam'] }),
    anEvent({ id: 'talks', date: '2011-10-11', people: ['trong', 'hu', 'xi'] }),
    anEvent({ id: 'plan', date: '2027', status: 'planned', people: ['lam', 'hu'] }),
  ],
});

const facts = createFacts(dataset);

function card(id: string, view: Partial<View> = {}, of = facts) {
  const person = of.personById.get(id);
  if (!person) throw new Error(`no person ${id}`);
  const { events } = createSelect(of)({ ...DEFAULT_VIEW, ...view }, { language: 'en', compare: () => 0 });
  return personCard(of, events, person);
}

describe('a person’s card', () => {
  it('has the terms in the order they began, on the whole years of them all', () => {
    const { axis, terms } = card('lam');
    expect(axis).toEqual({ firstYear: 2016, lastYear: 2026 });
    expect(terms.map(({ office, fadesIn, fadesOut }) => ({ office: office.id, fadesIn, fadesOut }))).toEqual([
      { office: 'vn-minister', fadesIn: true, fadesOut: true },
      { office: 'vn-leader', fadesIn: false, fadesOut: false },
    ]);
  });

  it('has no axis where no office is on record', () => {
    const bare = createFacts(aDataset({ people: [aPerson({ id: 'an' })] }));
    expect(card('an', {}, bare)).toMatchObject({
      axis: null,
      terms: [],
      inAll: 0,
      first: null,
      latest: null,
    });
  });

  it('counts events by type, of those in view and of all', () => {
    expect(card('lam', { topic: ['rail'] })).toMatchObject({
      inView: 1,
      inAll: 4,
      types: [
        { type: 'meeting', inView: 1, inAll: 2 },
        { type: 'call', inView: 0, inAll: 1 },
        { type: 'congress', inView: 0, inAll: 1 },
      ],
    });
  });

  it('names those of the other side, most often met first', () => {
    const met = card('lam').counterparts.map(({ person, events }) => [person.id, events]);
    expect(met).toEqual([
      ['xi', 2],
      ['hu', 1],
    ]);
  });

  it('has the first and the latest event with the other side; what is planned is neither', () => {
    const { first, latest } = card('lam');
    expect([first?.event.id, latest?.event.id]).toEqual(['visit', 'call']);
  });

  it.each<[who: string, peers: readonly unknown[]]>([
    [
      'trong',
      [
        { of: 'hu', goesOn: false },
        { of: 'xi', goesOn: false },
      ],
    ],
    ['lam', [{ of: 'xi', goesOn: true }]],
    ['hu', [{ of: 'trong', goesOn: false }]],
  ])('of %s says who held the counterpart office meanwhile: %j', (who, peers) => {
    expect(card(who).peers.map(({ person, goesOn }) => ({ of: person.id, goesOn }))).toEqual(peers);
  });
});

const SIDES = ['vn', 'cn', 'other'] as const;

const arbitraryMeetings = fc.record({
  sides: fc.tuple(...['a', 'b', 'c', 'd'].map(() => fc.constantFrom(...SIDES))),
  events: fc.array(fc.subarray(['a', 'b', 'c', 'd']), { maxLength: 10 }),
});

describe('counterparts', () => {
  it('are as often each other’s, and as often as the filter by both finds', () => {
    fc.assert(
      fc.property(arbitraryMeetings, ({ sides, events }) => {
        const of = createFacts(
          aDataset({
            people: ['a', 'b', 'c', 'd'].map((id, at) => aPerson({ id, side: sides[at] ?? 'vn' })),
            events: events.map((people, at) => anEvent({ id: `event-${at}`, people })),
          }),
        );
        for (const { id } of of.dataset.people) {
          for (const { person, events: times } of card(id, {}, of).counterparts) {
            const back = card(person.id, {}, of).counterparts.find((one) => one.person.id === id);
            expect(back?.events).toBe(times);
            expect(card(id, { person: [id, person.id], match: 'all' }, of).inView).toBe(times);
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { aPerson } from '../testing/aPerson';
import { counterparts, inOrder, withPair } from './counterparts';
import { createFacts } from './facts';
import { createSelect } from './select';
import { DEFAULT_VIEW, type View } from './view';

const locale = { language: 'vi', compare: (a: string, b: string) => (a < b ? -1 : Number(a > b)) } as const;

const VN = ['an', 'binh', 'cuc'];
const CN = ['li', 'wang'];
const people = [
  ...VN.map((id) => aPerson({ id, side: 'vn' })),
  ...CN.map((id) => aPerson({ id, side: 'cn' })),
  aPerson({ id: 'guest', side: 'other' }),
];

const arbitraryFacts = fc
  .array(
    fc.record({
      people: fc.subarray([...VN, ...CN, 'guest']),
      date: fc.constantFrom('2020', '2022-05', '2024/..'),
    }),
    { maxLength: 12 },
  )
  .map((events) =>
    createFacts(
      aDataset({ people, events: events.map((parts, at) => anEvent({ ...parts, id: `event-${at}` })) }),
    ),
  );

const arbitraryView: fc.Arbitrary<View> = fc
  .record({
    person: fc.subarray([...VN, ...CN, 'guest']),
    match: fc.constantFrom('any', 'all'),
    year: fc.constantFrom(null, { from: 2022, to: 2022 }),
  })
  .map((parts) => ({ ...DEFAULT_VIEW, ...parts }));

describe('counterparts', () => {
  it('counts every pair and total as the long way does', () => {
    fc.assert(
      fc.property(arbitraryFacts, ({ events, ...rest }) => {
        const met = counterparts({ events, ...rest }, events);
        const having = (...ids: readonly string[]) =>
          events.filter((e) => ids.every((id) => e.person.includes(id)));
        const withAny = (ids: readonly string[]) =>
          events.filter((e) => ids.some((id) => e.person.includes(id)));
        for (const a of VN) for (const b of CN) expect(met.together(a, b)).toBe(having(a, b).length);
        for (const { person, events: total } of met.vn) {
          expect(total).toBe(withAny(CN).filter((e) => e.person.includes(person.id)).length);
        }
        for (const { person, events: total } of met.cn) {
          expect(total).toBe(withAny(VN).filter((e) => e.person.includes(person.id)).length);
        }
        expect(met.events).toBe(withAny(VN).filter((e) => CN.some((id) => e.person.includes(id))).length);
      }),
    );
  });

  it('counts what choosing the pair shows', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryView, (facts, view) => {
        fc.pre(view.match === 'all' || view.person.length < 2);
        const select = createSelect(facts);
        const met = counterparts(facts, select(view, locale).events);
        for (const { person: a } of met.vn) {
          for (const { person: b } of met.cn) {
            const shown = select(withPair(view, a.id, b.id), locale).events.length;
            if (met.together(a.id, b.id) > 0) expect(shown).toBe(met.together(a.id, b.id));
          }
        }
      }),
    );
  });

  it('puts the most frequent first, or sorts by name', () => {
    const facts = createFacts(
      aDataset({
        people,
        events: [
          anEvent({ id: 'one', people: ['an', 'binh', 'li'] }),
          anEvent({ id: 'two', people: ['binh', 'li'] }),
          anEvent({ id: 'alone', people: ['an', 'guest'] }),
        ],
      }),
    );
    const { vn } = counterparts(facts, facts.events);
    const ids = (order: 'name' | '-total') => inOrder(vn, order, locale).map(({ person }) => person.id);
    expect(ids('-total')).toEqual(['binh', 'an']);
    expect(ids('name')).toEqual(['an', 'binh']);
  });

  it('goes back to the table with the two together', () => {
    const view = withPair({ ...DEFAULT_VIEW, tab: 'counterparts', person: ['an', 'cuc'] }, 'binh', 'li');
    expect(view).toMatchObject({ tab: 'table', match: 'all', person: ['binh', 'li'] });
  });
});

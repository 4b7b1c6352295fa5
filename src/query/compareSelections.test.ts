import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { anOffice } from '../testing/anOffice';
import { arbitraryRecord, arbitraryView } from '../testing/arbitraryRecord';
import { aTenure } from '../testing/aTenure';
import { compareSelections, leaderChanges, viewOf, withBeforeAfter, withSwapped } from './compareSelections';
import { createFacts } from './facts';
import { createSelect } from './select';
import { DEFAULT_VIEW, filteringOf, type View } from './view';

const { compare } = new Intl.Collator('vi');
const locale = { language: 'vi', compare } as const;

describe('compareSelections', () => {
  it('counts what two separate selections count', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryView, arbitraryView, (record, a, b) => {
        const facts = createFacts(record);
        const select = createSelect(facts);
        const countOf = (view: View) => select(view, locale).events.length;
        const compared = (view: View) => ({ view, events: select(view, locale).events });
        const { total, types, years } = compareSelections(facts, compared(a), compared(b));
        expect(total).toEqual({ a: countOf(a), b: countOf(b) });
        const ofType = (view: View, type: string) =>
          select(view, locale).events.filter((one) => one.event.type === type).length;
        for (const { key, ...counts } of types) {
          expect(counts).toEqual({ a: ofType(a, key), b: ofType(b, key) });
        }
        const sum = (side: 'a' | 'b') => types.reduce((all, one) => all + one[side], 0);
        expect({ a: sum('a'), b: sum('b') }).toEqual(total);
        const inYear = (view: View, year: number) => {
          const { from = 'earliest', to = 'latest' } = view.year ?? {};
          const asked = (from === 'earliest' || year >= from) && (to === 'latest' || year <= to);
          const passes = countOf(view) > 0 && asked;
          return passes ? countOf({ ...view, year: { from: year, to: year } }) : 0;
        };
        for (const { key, ...counts } of years) {
          expect(counts).toEqual({ a: inYear(a, key), b: inYear(b, key) });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no year out between the first and the last', () => {
    const facts = createFacts(
      aDataset({ events: [anEvent({ id: 'a', date: '2001' }), anEvent({ id: 'b', date: '2004' })] }),
    );
    const [early, late] = facts.events.toReversed();
    const { years } = compareSelections(
      facts,
      { view: { year: null }, events: early ? [early] : [] },
      { view: { year: null }, events: late ? [late] : [] },
    );
    expect(years.map(({ key, a, b }) => [key, a, b])).toEqual([
      [2001, 1, 0],
      [2002, 0, 0],
      [2003, 0, 0],
      [2004, 0, 1],
    ]);
  });

  it('has neither types nor years of two empty selections', () => {
    const facts = createFacts(aDataset({ events: [anEvent()] }));
    const none = { view: { year: null }, events: [] };
    expect(compareSelections(facts, none, none)).toEqual({ total: { a: 0, b: 0 }, types: [], years: [] });
  });
});

describe('swapping', () => {
  it('is undone by swapping again', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryView, (view, other) => {
        const before = { ...view, vs: filteringOf(other) };
        const after = withSwapped(before);
        expect(filteringOf(after)).toEqual(before.vs);
        expect(after.vs).toEqual(filteringOf(before));
        const again = withSwapped(after);
        expect({ ...again, malformed: new Set(again.malformed) }).toEqual({
          ...before,
          malformed: new Set(before.malformed),
        });
      }),
    );
  });

  it('changes nothing without a B', () => {
    expect(withSwapped(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });

  it('keeps sort and what else is no filter', () => {
    const view: View = { ...DEFAULT_VIEW, tab: 'compare', q: 'rail', cols: ['event'] };
    expect(viewOf(view, filteringOf(DEFAULT_VIEW))).toEqual({ ...view, q: '' });
  });
});

describe('leaderChanges', () => {
  const facts = createFacts(
    aDataset({
      events: [anEvent({ date: '2010' })],
      offices: [anOffice({ id: 'vn-general-secretary' }), anOffice({ id: 'vn-president' })],
      tenures: [
        aTenure({ office: 'vn-general-secretary', person: 'an', start: '2005', end: '2012-03-01' }),
        aTenure({ office: 'vn-general-secretary', person: 'binh', start: '2012-03-01', end: '2024-08-03' }),
        aTenure({ office: 'vn-general-secretary', person: 'cuc', start: '2024-08-03' }),
        aTenure({ office: 'vn-president', person: 'an', start: '2011', end: '2013' }),
        aTenure({ office: 'vn-president', person: 'cuc', start: '2014' }),
      ],
    }),
  );

  it('offers spans of one length that the record has', () => {
    expect(leaderChanges(facts).map(({ before, after }) => [before, after])).toEqual([
      [
        { from: 2021, to: 2023 },
        { from: 2024, to: 2026 },
      ],
      [
        { from: 2010, to: 2011 },
        { from: 2012, to: 2013 },
      ],
    ]);
  });

  it('sets A to the years before and B to those after, all other filters kept', () => {
    const [latest] = leaderChanges(facts);
    if (!latest) throw new Error('no change');
    const view = withBeforeAfter({ ...DEFAULT_VIEW, topic: ['rail'] }, latest);
    expect(view).toMatchObject({ topic: ['rail'], year: { from: 2021, to: 2023 } });
    expect(view.vs).toMatchObject({ topic: ['rail'], year: { from: 2024, to: 2026 } });
  });

  it('is empty where the record has neither office', () => {
    expect(leaderChanges(createFacts(aDataset()))).toEqual([]);
  });
});

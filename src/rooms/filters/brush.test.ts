import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, rangeOf, resized, type Years, yearsIn, zoomed } from './brush';

const arbitraryYears = fc
  .record({
    first: fc.integer({ min: 1900, max: 2020 }),
    length: fc.integer({ min: 1, max: 120 }),
    start: fc.nat(200),
    end: fc.nat(200),
    share: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  })
  .map(({ first, length, start, end, share }) => {
    const record: Years = { from: first, to: first + length - 1 };
    const [one, other] = [first + (start % length), first + (end % length)];
    const years: Years = { from: Math.min(one, other), to: Math.max(one, other) };
    return { record, years, at: first + share * length };
  });

const contains = (outer: Years, inner: Years) => outer.from <= inner.from && outer.to >= inner.to;
const isWithin = (record: Years, years: Years) => contains(record, years) && years.from <= years.to;

describe('zooming', () => {
  it('in and out again gives back at least the years it began with', () => {
    fc.assert(
      fc.property(arbitraryYears, ({ record, years, at }) => {
        const nearer = zoomed(record, years, 'in', at);
        expect(contains(years, nearer)).toBe(true);
        expect(contains(zoomed(record, nearer, 'out', at), years)).toBe(true);
      }),
    );
  });

  it('in leaves fewer years until there is one, out more until there are all', () => {
    fc.assert(
      fc.property(arbitraryYears, ({ record, years, at }) => {
        const nearer = zoomed(record, years, 'in', at);
        const farther = zoomed(record, years, 'out', at);
        if (years.from < years.to) expect(contains(nearer, years)).toBe(false);
        if (!contains(years, record)) expect(contains(years, farther)).toBe(false);
        expect(contains(farther, years)).toBe(true);
      }),
    );
  });

  it.each<[way: 'in' | 'out', at: number, from: number, to: number]>([
    ['in', 2000, 2000, 2007],
    ['in', 2010, 2002, 2009],
    ['in', 2005, 2001, 2008],
    ['out', 2000, 1999, 2012],
    ['out', 2010, 1997, 2010],
  ])('%s about %s', (way, at, from, to) => {
    const record = { from: 1950, to: 2026 };
    expect(zoomed(record, { from: 2000, to: 2009 }, way, at)).toEqual({ from, to });
  });
});

describe('whatever is done to them, the years', () => {
  it('stay within the record and are never none', () => {
    fc.assert(
      fc.property(arbitraryYears, fc.integer({ min: -300, max: 300 }), ({ record, years, at }, by) => {
        expect(isWithin(record, resized(record, years, by, at))).toBe(true);
        const shifted = moved(record, years, by);
        expect(isWithin(record, shifted)).toBe(true);
        expect(shifted.to - shifted.from).toBe(years.to - years.from);
      }),
    );
  });

  it('come back from the range a link would hold', () => {
    fc.assert(
      fc.property(arbitraryYears, ({ record, years }) => {
        expect(yearsIn(record, rangeOf(record, years))).toEqual(years);
      }),
    );
  });
});

describe('a range of a link', () => {
  const record = { from: 1950, to: 2026 };

  it('is cut to the record', () => {
    expect(yearsIn(record, { from: 1800, to: 2100 })).toEqual(record);
    expect(yearsIn(record, null)).toEqual(record);
    expect(yearsIn(record, { from: 2020, to: 'latest' })).toEqual({ from: 2020, to: 2026 });
  });

  it('wholly beyond the record is none of it', () => {
    expect(yearsIn(record, { from: 'earliest', to: 1900 })).toBeNull();
    expect(yearsIn(record, { from: 2040, to: 'latest' })).toBeNull();
  });
});

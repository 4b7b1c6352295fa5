import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, MOST_PIXELS, scrolledFor, scrollHeight, scrollTo, settle, topFor } from './scrollMap';

const extents = fc.record({
  table: fc.oneof(fc.integer({ min: 1, max: 2 * MOST_PIXELS }), fc.integer({ min: 1, max: 1_000_000_000 })),
  seen: fc.integer({ min: 1, max: 3000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const lastTop = ({ table, seen }: Extent) => Math.max(0, table - seen);
const lastScrolled = (extent: Extent) => Math.max(0, scrollHeight(extent.table) - extent.seen);

describe('where the bar stands', () => {
  it('leads back to the same place in the table', () => {
    fc.assert(
      fc.property(extents, share, (extent, at) => {
        const top = at * lastTop(extent);
        expect(topFor(extent, scrolledFor(extent, top))).toBeCloseTo(top, 3);
      }),
    );
  });

  it('is further on for what is further on, from end to end', () => {
    fc.assert(
      fc.property(extents, share, share, (extent, one, other) => {
        const [near, far] = one < other ? [one, other] : [other, one];
        const of = (at: number) => scrolledFor(extent, at * lastTop(extent));
        expect(of(near)).toBeLessThanOrEqual(of(far));
        expect(of(0)).toBe(0);
        expect(of(1)).toBeCloseTo(lastScrolled(extent), 6);
      }),
    );
  });

  it('is the place itself in a table the browser can scroll', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_PIXELS }), share, (table, at) => {
        const extent = { table, seen: 800 };
        const top = at * lastTop(extent);
        expect(scrolledFor(extent, top)).toBeCloseTo(top, 6);
      }),
    );
  });
});

describe('scrolling', () => {
  it('by a little moves the table by as much, and never beyond its ends', () => {
    fc.assert(
      fc.property(extents, share, fc.integer({ min: -4000, max: 4000 }), (extent, at, by) => {
        const before = settle(extent, { scrolled: 0, top: Math.round(at * lastTop(extent)) });
        const { top } = scrollTo(extent, before, before.scrolled + by);
        expect(top).toBe(Math.max(0, Math.min(lastTop(extent), before.top + by)));
      }),
    );
  });

  it('by much goes where the bar stands', () => {
    fc.assert(
      fc.property(extents, share, (extent, at) => {
        const scrolled = Math.round(at * lastScrolled(extent));
        fc.pre(scrolled > 4000);
        expect(scrollTo(extent, { scrolled: 0, top: 0 }, scrolled).top).toBe(topFor(extent, scrolled));
      }),
    );
  });

  it('on and on reaches the end at the end, when the bar is set right at each pause', () => {
    const extent = { table: 76_000_000, seen: 800 };
    let place = settle(extent, { scrolled: 0, top: 75_900_000 });
    for (let step = 0; step < 1200; step += 1) {
      const scrolled = Math.min(place.scrolled + 100, lastScrolled(extent));
      place = scrollTo(extent, place, scrolled);
      if (step % 40 === 39) place = settle(extent, place);
    }
    expect(place).toEqual({ scrolled: lastScrolled(extent), top: lastTop(extent) });
  });

  it('is set right without moving the table', () => {
    fc.assert(
      fc.property(extents, share, share, (extent, at, bar) => {
        const top = at * lastTop(extent);
        const settled = settle(extent, { scrolled: bar * lastScrolled(extent), top });
        expect(settled.top).toBe(top);
        expect(Math.abs(settled.scrolled - scrolledFor(extent, top))).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTicks } from './valueTicks';

describe('the steps of a value axis', () => {
  it.each([
    [252, [0, 100, 200, 300]],
    [171.9, [0, 50, 100, 150, 200]],
    [200, [0, 50, 100, 150, 200]],
    [9, [0, 2.5, 5, 7.5, 10]],
    [1, [0, 0.25, 0.5, 0.75, 1]],
    [0, [0, 1]],
    [Number.NaN, [0, 1]],
  ])('up to %d are %j', (highest, ticks) => {
    expect(valueTicks(highest)).toEqual(ticks);
  });

  it('cover the highest, evenly, with few and round values', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (highest) => {
        const ticks = valueTicks(highest);
        const [zero = Number.NaN, step = Number.NaN] = ticks;
        const last = ticks.at(-1) ?? 0;
        expect(zero).toBe(0);
        expect(last).toBeGreaterThanOrEqual(highest);
        expect(last - step).toBeLessThan(highest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(index * step, 9);
        const digits = Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toFixed(6));
        expect([1, 2, 2.5, 5]).toContain(digits);
      }),
    );
  });
});

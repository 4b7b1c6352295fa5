import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueScale } from './valueScale';

describe('the values of an axis', () => {
  it.each([
    [[252], [0, 100, 200, 300]],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [
      [-55, 3],
      [-60, -40, -20, 0, 20],
    ],
    [[], [0, 1]],
    [[0], [0, 1]],
  ])('for %j', (values, scale) => {
    expect(valueScale(values)).toEqual(scale);
  });

  it('hold every value and zero between a few round steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 })), (thousandths) => {
        const values = thousandths.map((value) => value / 1000);
        const scale = valueScale(values);
        expect(scale).toContain(0);
        expect(scale.length).toBeLessThanOrEqual(8);
        expect(scale[0]).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(scale.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values));
      }),
    );
  });
});

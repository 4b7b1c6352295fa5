import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runToEnd } from './buildEngine';
import { sortInSteps } from './sortInSteps';

describe('sortInSteps', () => {
  it('sorts as sorting at once, equal texts in their order, however many there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 1 << 20 }),
        (length, factor) => {
          const texts = Array.from({ length }, (_, at) => String((at * factor) % 4999));
          const byLength = (a: string, b: string) => a.length - b.length;
          const expected = [...texts.keys()].sort((a, b) => byLength(texts[a] ?? '', texts[b] ?? ''));
          expect([...runToEnd(sortInSteps(texts, byLength))]).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});

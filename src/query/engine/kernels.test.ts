import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAll, addChanges, countBoth, countEither, keepBoth, onesIn } from './kernels';

const WORDS = 37;
const word = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 1, 0x80000000, 0xffffffff));
const words = (length: number) =>
  fc.array(word, { minLength: length, maxLength: length }).map((bits) => Uint32Array.from(bits));

const ones = (bits: readonly number[]) =>
  bits.reduce((sum, one) => sum + (one >>> 0).toString(2).replaceAll('0', '').length, 0);

describe('the loops over words', () => {
  it('count what two sets share, from any word to any other', () => {
    fc.assert(
      fc.property(
        words(WORDS),
        words(WORDS + 9),
        fc.nat(9),
        fc.nat(WORDS),
        fc.nat(WORDS),
        (a, b, at, from, to) => {
          const shared = [...a].map((one, place) => one & (b[at + place] ?? 0));
          const [low, high] = [Math.min(from, to), Math.max(from, to)];
          expect(countBoth(a, b, at, low, high)).toBe(ones(shared.slice(low, high)));
        },
      ),
    );
  });

  it('count what only one of two has', () => {
    fc.assert(
      fc.property(words(WORDS), words(WORDS), (a, b) => {
        expect(countEither(a, b)).toBe(ones([...a].map((one, at) => one ^ (b[at] ?? 0))));
      }),
    );
  });

  it('join and intersect', () => {
    fc.assert(
      fc.property(words(WORDS), words(WORDS + 5), fc.nat(5), (a, b, at) => {
        const [both, any] = [a.slice(), a.slice()];
        keepBoth(both, b, at);
        addAll(any, b, at);
        expect([...both]).toEqual([...a].map((one, place) => (one & (b[at + place] ?? 0)) >>> 0));
        expect([...any]).toEqual([...a].map((one, place) => (one | (b[at + place] ?? 0)) >>> 0));
      }),
    );
  });

  it('count the ones of a word', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(onesIn(one)).toBe(ones([one]));
      }),
    );
  });

  it('bring counts from one set of rows to another', () => {
    const offsets = Uint32Array.from({ length: 65 }, (_, row) => row * 2);
    const ids = Uint16Array.from({ length: 128 }, (_, at) => (at * 7) % 5);
    const countsOf = (bits: Uint32Array) => {
      const counts = new Uint32Array(5);
      addChanges(counts, { offsets, ids }, new Uint32Array(2), bits, 0, 2);
      return counts;
    };
    fc.assert(
      fc.property(words(2), words(2), (before, now) => {
        const counts = countsOf(before);
        addChanges(counts, { offsets, ids }, before, now, 0, 2);
        expect(counts).toEqual(countsOf(now));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2 * ones([...now]));
      }),
    );
  });
});

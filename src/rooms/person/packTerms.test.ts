import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../lib/calendar';
import type { CardTerm } from '../../query/personCard';
import { anOffice } from '../../testing/anOffice';
import { aTenure } from '../../testing/aTenure';
import { packTerms } from './packTerms';

const term = (from: number, to: number): CardTerm => ({
  tenure: aTenure(),
  office: anOffice(),
  span: { from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) },
  fadesIn: false,
  fadesOut: false,
});
const AXIS = { firstYear: 2000, lastYear: 2019 };

describe('terms on a lane', () => {
  it.each<[years: readonly (readonly [number, number])[], rows: readonly number[]]>([
    [[], []],
    [
      [
        [2000, 2004],
        [2005, 2019],
      ],
      [0, 0],
    ],
    [
      [
        [2000, 2009],
        [2005, 2019],
        [2010, 2012],
      ],
      [0, 1, 0],
    ],
  ])('%j take the first free row: %j', (years, rows) => {
    expect(
      packTerms(
        years.map(([from, to]) => term(from, to)),
        AXIS,
      ).map(({ row }) => row),
    ).toEqual(rows);
  });

  it('stay on the axis and cover none other', () => {
    const years = fc.tuple(fc.integer({ min: 2000, max: 2019 }), fc.integer({ min: 2000, max: 2019 }));
    fc.assert(
      fc.property(fc.array(years, { maxLength: 12 }), (all) => {
        const sorted = all
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
          .sort((a, b) => a[0] - b[0]);
        const packed = packTerms(
          sorted.map(([from, to]) => term(from, to)),
          AXIS,
        );
        for (const [at, one] of packed.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.from + one.share).toBeLessThanOrEqual(1 + 1e-9);
          for (const other of packed.slice(at + 1).filter(({ row }) => row === one.row)) {
            expect(one.from + one.share).toBeLessThanOrEqual(other.from + 1e-5);
          }
        }
      }),
    );
  });
});

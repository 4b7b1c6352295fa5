import type { Counts } from '../answer';

/** Numbers a facet's values go by. */
export type Numbering = {
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
};

/**
 * Counts per value, read in place as a map of those that are not 0: a facet may have many thousands
 * of values and the page ask for a few.
 */
export class Tally implements Counts {
  constructor(
    readonly numbering: Numbering,
    /** Per value number. */
    readonly counts: Uint32Array,
  ) {}

  get(id: string): number | undefined {
    const number = this.numbering.numbers.get(id);
    const count = number === undefined ? 0 : this.counts[number];
    return count === 0 ? undefined : count;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    return this.counts.reduce((size, count) => (count > 0 ? size + 1 : size), 0);
  }

  *entries(): Generator<[string, number], undefined> {
    for (let number = 0; number < this.counts.length; number += 1) {
      const count = this.counts[number] ?? 0;
      if (count > 0) yield [this.numbering.values[number] ?? '', count];
    }
  }

  *keys(): Generator<string, undefined> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): Generator<number, undefined> {
    for (const [, count] of this.entries()) yield count;
  }

  [Symbol.iterator](): Generator<[string, number], undefined> {
    return this.entries();
  }

  forEach(tell: (count: number, id: string, map: ReadonlyMap<string, number>) => void): void {
    for (const [id, count] of this.entries()) tell(count, id, this);
  }
}

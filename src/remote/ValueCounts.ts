/** Counts as they crossed, read as a map from a value's id: made without looking at any of them. */
export class ValueCounts implements ReadonlyMap<string, number> {
  /** `numberOf` gives a value's place in `ids` and in `counts`; a count of 0 is absent. */
  constructor(
    private readonly ids: readonly string[],
    private readonly numberOf: ReadonlyMap<string, number>,
    private readonly counts: Uint32Array,
  ) {}

  get(value: string): number | undefined {
    const at = this.numberOf.get(value);
    return at === undefined ? undefined : this.counts[at] || undefined;
  }

  has(value: string): boolean {
    return this.get(value) !== undefined;
  }

  get size(): number {
    let size = 0;
    for (const count of this.counts) if (count > 0) size += 1;
    return size;
  }

  *entries(): MapIterator<[string, number]> {
    for (const [at, value] of this.ids.entries()) {
      const count = this.counts[at] ?? 0;
      if (count > 0) yield [value, count];
    }
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [value] of this) yield value;
    return undefined;
  }

  *values(): MapIterator<number> {
    for (const [, count] of this) yield count;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  forEach(
    callback: (count: number, value: string, map: ReadonlyMap<string, number>) => void,
    thisArg?: unknown,
  ): void {
    for (const [value, count] of this) callback.call(thisArg, count, value, this);
  }
}

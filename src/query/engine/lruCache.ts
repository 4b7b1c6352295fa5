/** Keeps what was last asked for, up to `most` values; the longest unused one goes first. */
export class LruCache<Value> {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly most: number) {}

  find(key: string): Value | undefined {
    const value = this.kept.get(key);
    return value === undefined ? undefined : this.keep(key, value);
  }

  get(key: string, make: () => Value): Value {
    return this.find(key) ?? this.keep(key, make());
  }

  keep(key: string, value: Value): Value {
    this.kept.delete(key);
    this.kept.set(key, value);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    return value;
  }
}

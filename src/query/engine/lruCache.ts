/** Keeps what was last asked for, up to `most` values; the longest unused one goes first. */
export class LruCache<Value> {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => Value): Value {
    const found = this.kept.get(key);
    const value = found === undefined ? make() : found;
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.most) {
      for (const oldest of this.kept.keys()) {
        this.kept.delete(oldest);
        break;
      }
    }
    return value;
  }
}

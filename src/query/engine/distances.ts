import { countEither } from './kernels';
import type { RowSet } from './rowSet';

/** How many rows are in just one of two sets, worked out once for each pair while both are kept. */
export class Distances {
  private readonly known = new WeakMap<RowSet, WeakMap<RowSet, number>>();

  between(a: RowSet, b: RowSet): number {
    const toOthers = this.known.get(b) ?? new WeakMap<RowSet, number>();
    this.known.set(b, toOthers);
    const distance = toOthers.get(a) ?? countEither(a.bits, b.bits);
    toOthers.set(a, distance);
    return distance;
  }
}

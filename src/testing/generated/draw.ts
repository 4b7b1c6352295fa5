/**
 * A number in [0, 1) that depends on the three alone: the same on every machine and in any order of
 * asking. `salt` tells apart what is drawn for one row. Mixing after MurmurHash3's 32-bit finaliser.
 */
export function draw(seed: number, row: number, salt: number): number {
  let mixed = (seed ^ Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** One of the list; `at` in [0, 1). */
export function pick<T>(list: readonly T[], at: number): T {
  const one = list[Math.floor(at * list.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

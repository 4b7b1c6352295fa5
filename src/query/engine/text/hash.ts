/** FNV-1a over code units: start, step by unit, end. */
export const HASH_START = 0x011c9dc5;

export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes the high bits into the low ones; 31 bits, which need no box. */
export function hashEnd(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x7fff_ffff;
}

export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at += 1) hash = hashStep(hash, units[at] ?? 0);
  return hashEnd(hash);
}

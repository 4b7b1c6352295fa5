import { isHan } from '../../../lib/fold';

/** No Chinese character comes before. */
export const FIRST_HAN = 0x2e80;
/** What is known of a code unit: 0 not yet asked, else one of these. */
const known = new Uint8Array(0x1_0000);
const HAN = 1;
const OTHER = 2;

/** Where the first Chinese character of the word `units[from]` … `units[to - 1]` stands; `to` if it has none. */
export function hanStart(units: Uint16Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if ((units[at] ?? 0) >= FIRST_HAN && isHanAt(units, at)) return at;
  }
  return to;
}

function isHanAt(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  if (isHalf) return isHan(String.fromCharCode(unit, units[at + 1] ?? 0));
  if (known[unit] === 0) known[unit] = isHan(String.fromCharCode(unit)) ? HAN : OTHER;
  return known[unit] === HAN;
}

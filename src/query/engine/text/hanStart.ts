import { isHan } from '../../../lib/fold';

const FIRST_HAN = 0x2e80;
/** What is known of a code unit: 0 not yet asked, else one of these. */
const known = new Uint8Array(0x1_0000);
const HAN = 1;
const OTHER = 2;

/** Where the first Chinese character of the word `text.slice(from, to)` stands; `to` if it has none. */
export function hanStart(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) >= FIRST_HAN && isHanAt(text, at)) return at;
  }
  return to;
}

function isHanAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  if (isHalf) return isHan(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (known[unit] === 0) known[unit] = isHan(String.fromCharCode(unit)) ? HAN : OTHER;
  return known[unit] === HAN;
}

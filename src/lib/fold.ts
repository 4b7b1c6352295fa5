/** What each code unit folds to, learnt when first met. */
const FOLDED = new Uint16Array(0x1_0000);
/** A sign: parts words. */
export const GAP = 1;
/** A mark. */
export const NOTHING = 2;
/** Folds to several units, as Hangul does, or by what stands beside it. */
export const IN_COMPANY = 3;
/** Halves of a character beyond U+FFFF, and the one letter whose small form depends on its place. */
const DEPENDENT = /[\ud800-\udfffΣ]/;

/**
 * Text as it is searched: lower case, marks off, `đ` as `d`, signs as single spaces; other scripts
 * stay. `Đặng Tiểu Bình` → `dang tieu binh`, `“6 hơn”` → `6 hon`, `习近平` → `习近平`.
 */
export function fold(text: string): string {
  let folded = '';
  let apart = false;
  for (let at = 0; at < text.length; at += 1) {
    const to = foldUnit(text.charCodeAt(at));
    if (to === IN_COMPANY) return foldWhole(text);
    if (to === GAP) apart = true;
    else if (to !== NOTHING) {
      if (apart && folded) folded += ' ';
      apart = false;
      folded += String.fromCharCode(to);
    }
  }
  return folded;
}

/** What a code unit of a text folds to by itself: another, or `GAP`, `NOTHING` or `IN_COMPANY`. */
export function foldUnit(unit: number): number {
  return FOLDED[unit] || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const to = DEPENDENT.test(character) ? IN_COMPANY : unitOf(foldWhole(`a${character}a`));
  FOLDED[unit] = to;
  return to;
}

function unitOf(between: string): number {
  if (between === 'aa') return NOTHING;
  if (between === 'a a') return GAP;
  return between.length === 3 ? between.charCodeAt(1) : IN_COMPANY;
}

function foldWhole(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const HAN = /\p{Script=Han}/u;

/** Chinese writes no spaces: its words are found anywhere, those of other scripts from their start. */
export function isHan(text: string): boolean {
  return HAN.test(text);
}

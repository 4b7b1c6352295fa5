/**
 * Text as it is searched: lower case, marks off, `đ` as `d`, signs as single spaces; other scripts
 * stay. `Đặng Tiểu Bình` → `dang tieu binh`, `“6 hơn”` → `6 hon`, `习近平` → `习近平`.
 */
export function fold(text: string): string {
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

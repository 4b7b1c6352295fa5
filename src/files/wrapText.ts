import { isHan } from '../lib/fold';

/** Widths in ems, on the wide side: which font a viewer has is not known. */
const HAN_WIDTH = 1;
const OTHER_WIDTH = 0.56;

export function widthOf(text: string, fontSize: number): number {
  return [...text].reduce((sum, letter) => sum + (isWide(letter) ? HAN_WIDTH : OTHER_WIDTH), 0) * fontSize;
}

/** Lines no wider than so many pixels: broken at spaces, anywhere in Chinese or in a word too long. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, fontSize)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

const isWide = (letter: string) => isHan(letter) || /[\u3000-\u303F\uFF00-\uFFEF]/u.test(letter);

/** What may not be broken: words with the space after them, and single Chinese letters. */
function pieces(text: string, width: number, fontSize: number): readonly string[] {
  const words =
    text.match(/\p{Script=Han}[^\p{Script=Han}\s\p{L}\p{N}]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  return words.flatMap((word) => (widthOf(word, fontSize) > width ? [...word] : [word]));
}

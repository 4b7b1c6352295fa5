import type { HanText } from './textIndexData';

const SPACE = 0x20;

/** Whether the folded word, without spaces, stands anywhere in a word of the row that has Chinese. */
export function holds({ units, starts }: HanText, row: number, word: string): boolean {
  const last = (starts[row + 1] ?? 0) - word.length;
  const first = word.charCodeAt(0);
  for (let start = starts[row] ?? 0; start <= last; start += 1) {
    if (units[start] === first && standsAt(units, start, word)) return true;
  }
  return false;
}

function standsAt(units: Uint16Array, start: number, word: string): boolean {
  for (let at = 1; at < word.length; at += 1) {
    if (units[start + at] !== word.charCodeAt(at)) return false;
  }
  return true;
}

export type HanTextBuilder = {
  /** The word `from[start]` … `from[end - 1]` of the row; rows in ascending order. */
  readonly add: (from: Uint16Array, start: number, end: number, row: number) => void;
  readonly finish: () => HanText;
};

/** Grows by what the rows so far took, so that little is copied and little left over. */
export function createHanTextBuilder(rowCount: number): HanTextBuilder {
  let units = new Uint16Array(1 << 8);
  let used = 0;
  let begun = 0;
  const starts = new Uint32Array(rowCount + 1);
  const begin = (row: number) => {
    for (; begun <= row; begun += 1) starts[begun] = used;
  };
  const grow = (needed: number, row: number) => {
    const guess = row === 0 ? 0 : Math.ceil((used / row) * rowCount * 1.02);
    const larger = new Uint16Array(Math.max(needed, Math.min(guess, used * 8), Math.ceil(used * 1.25)));
    larger.set(units.subarray(0, used));
    units = larger;
  };
  return {
    add: (from, start, end, row) => {
      begin(row);
      const needed = used + 1 + end - start;
      if (needed > units.length) grow(needed, row);
      units[used] = SPACE;
      for (let at = start; at < end; at += 1) units[used + 1 + at - start] = from[at] ?? 0;
      used = needed;
    },
    finish: () => {
      begin(rowCount);
      return { units, starts };
    },
  };
}

import type { Vocabulary } from './textIndexData';

export type Run = { readonly from: number; readonly to: number };

/** Numbers of the words that begin with the prefix, `to` excluded. */
export function wordsFrom(vocabulary: Vocabulary, prefix: string): Run {
  const count = vocabulary.starts.length - 1;
  const from = firstWhere(count, 0, (word) => comparedTo(vocabulary, word, prefix) >= 0);
  return { from, to: firstWhere(count, from, (word) => comparedTo(vocabulary, word, prefix) > 0) };
}

function firstWhere(count: number, start: number, holds: (word: number) => boolean): number {
  let [low, high] = [start, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Below 0 where the word stands before the prefix, 0 where it begins with it, above 0 after. */
function comparedTo({ units, starts }: Vocabulary, word: number, prefix: string): number {
  const start = starts[word] ?? 0;
  const length = (starts[word + 1] ?? 0) - start;
  for (let at = 0; at < prefix.length; at += 1) {
    if (at === length) return -1;
    const difference = (units[start + at] ?? 0) - prefix.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return 0;
}

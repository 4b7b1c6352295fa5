import { isHan } from '../../../lib/fold';
import { addRow, noRows } from '../bits';
import type { Bits } from '../engineData';
import { keepBoth } from '../kernels';
import { orBeginning } from './dictionary';
import { holds } from './hanText';
import type { TextPart, Vocabulary } from './textIndexData';
import { GRAM } from './textPartBuilder';
import { wordsFrom } from './vocabulary';

/** Adds the rows where the word begins a word, or, having Chinese in it, stands anywhere. */
export function orWord(part: TextPart, word: string, into: Bits): void {
  if (!isHan(word)) orBeginning(part.words, word, into);
  else if (word.length <= GRAM) orBeginning(part.grams, word, into);
  else orLong(part, word, into);
}

/** Rows with all grams of the word may have them apart: those are read, unless no text goes on otherwise. */
function orLong({ rowCount, grams, hanText }: TextPart, word: string, into: Bits): void {
  if (goesOnOnlySo(grams.vocabulary, word)) {
    orBeginning(grams, word.slice(0, GRAM), into);
    return;
  }
  const candidates = noRows(rowCount);
  orBeginning(grams, word.slice(0, GRAM), candidates);
  for (let at = 1; at + GRAM <= word.length; at += 1) {
    const having = noRows(rowCount);
    orBeginning(grams, word.slice(at, at + GRAM), having);
    keepBoth(candidates, having);
  }
  for (let at = 0; at < candidates.length; at += 1) {
    for (let left = (candidates[at] ?? 0) & ~(into[at] ?? 0); left !== 0; left &= left - 1) {
      const row = at * 32 + 31 - Math.clz32(left & -left);
      if (holds(hanText, row, word)) addRow(into, row);
    }
  }
}

/** Whether after the first gram each code unit of the word is the only one to follow the two before it. */
function goesOnOnlySo(vocabulary: Vocabulary, word: string): boolean {
  for (let at = 1; at + GRAM <= word.length; at += 1) {
    const any = wordsFrom(vocabulary, word.slice(at, at + GRAM - 1));
    const so = wordsFrom(vocabulary, word.slice(at, at + GRAM));
    if (any.from !== so.from || any.to !== so.to) return false;
  }
  return true;
}

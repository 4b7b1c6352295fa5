import { isHan } from '../../../lib/fold';
import { soughtIn } from '../../search';
import { addRow, noRows } from '../bits';
import type { Bits } from '../engineData';
import { orBeginning } from './dictionary';
import { holds } from './hanText';
import { andBits, orRows } from './rowSets';
import type { TextIndexData } from './textIndexData';

export type TextIndex = {
  /** Rows whose texts match as `matchText` has it; the caller's own. */
  readonly match: (query: string) => Bits;
};

/** Code units of a word that a gram tells of. */
const GRAM = 3;

/**
 * Answers text queries from what was built.
 *
 * @param addRowsOf Adds the rows where the person takes part to those in `into`.
 */
export function createTextIndex(
  data: TextIndexData,
  addRowsOf: (person: string, into: Bits) => void,
): TextIndex {
  const { rowCount, names } = data;
  const numberOf = new Map(names.spellings.map((spelling, number) => [spelling, number]));

  const addWord = (word: string, into: Bits) => {
    if (isHan(word)) orHolding(data, word, into);
    else orBeginning(data.words, word, into);
  };
  const addPerson = (person: number, into: Bits) => {
    addRowsOf(names.people[person] ?? '', into);
    orRows(data.mentions, person, into);
    const [start, end] = [names.spellingStarts[person], names.spellingStarts[person + 1]];
    for (const id of names.spellingIds.subarray(start, end)) {
      const spelling = names.spellings[id] ?? '';
      if (isHan(spelling) && !spelling.includes(' ')) orHolding(data, spelling, into);
    }
  };
  return {
    match: (query) => {
      const sought = soughtIn(query, names.longestSpelling, (spelling) => numberOf.get(spelling));
      const found = sought.map((clause) => {
        const into = noRows(rowCount);
        if ('word' in clause) addWord(clause.word, into);
        else {
          const [start, end] = [names.personStarts[clause.name], names.personStarts[clause.name + 1]];
          for (const person of names.personIds.subarray(start, end)) addPerson(person, into);
        }
        return into;
      });
      const [first = noRows(rowCount), ...rest] = found;
      for (const bits of rest) andBits(bits, first);
      return first;
    },
  };
}

/** Adds the rows where the word, which has Chinese in it, stands anywhere. */
function orHolding(data: TextIndexData, word: string, into: Bits): void {
  if (word.length <= GRAM) {
    orBeginning(data.grams, word, into);
    return;
  }
  const candidates = noRows(data.rowCount);
  orBeginning(data.grams, word.slice(0, GRAM), candidates);
  for (let at = 1; at + GRAM <= word.length; at += 1) {
    const having = noRows(data.rowCount);
    orBeginning(data.grams, word.slice(at, at + GRAM), having);
    andBits(having, candidates);
  }
  for (let at = 0; at < candidates.length; at += 1) {
    let left = (candidates[at] ?? 0) & ~(into[at] ?? 0);
    for (; left !== 0; left &= left - 1) {
      const row = at * 32 + 31 - Math.clz32(left & -left);
      if (holds(data.hanText, row, word)) addRow(into, row);
    }
  }
}

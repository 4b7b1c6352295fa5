import { isHan } from '../../../lib/fold';
import { soughtIn } from '../../search';
import { hasRow, noRows } from '../bits';
import type { Bits } from '../engineData';
import { keepBoth } from '../kernels';
import { LruCache } from '../lruCache';
import { orRows } from './rowSets';
import type { NameData, TextIndexData, TextPart } from './textIndexData';
import { orWord } from './textPart';

export type TextIndex = {
  /** Rows whose texts match as `matchText` has it; the caller's own. */
  readonly match: (query: string) => Bits;
};

/** Words whose rows are kept while others are typed beside them. */
const KEPT = 16;

/**
 * Answers text queries from what was built.
 *
 * @param addRowsOf Adds the rows where the person takes part to those in `into`.
 */
export function createTextIndex(
  data: TextIndexData,
  addRowsOf: (person: string, into: Bits) => void,
): TextIndex {
  const { own, shared, sharedRows, names } = data;
  const numberOf = new Map(names.spellings.map((spelling, number) => [spelling, number]));

  /** By word, or `#` and the number of a name. */
  const kept = new LruCache<Bits>(KEPT);

  const rowsWhere = (orRowsOf: (part: TextPart, into: Bits) => void): Bits => {
    const texts = noRows(shared.rowCount);
    orRowsOf(shared, texts);
    const rows = noRows(own.rowCount);
    orRowsOf(own, rows);
    for (let text = 0; text < shared.rowCount; text += 1) {
      if (hasRow(texts, text)) orRows(sharedRows, text, rows);
    }
    return rows;
  };
  const worded = (word: string) => rowsWhere((part, into) => orWord(part, word, into));
  const named = (name: number): Bits => {
    const people = slice(names.personStarts, names.personIds, name);
    const rows = rowsWhere((part, into) => {
      for (const person of people) orMentions(part, names, person, into);
    });
    for (const person of people) addRowsOf(names.people[person] ?? '', rows);
    return rows;
  };
  return {
    match: (query) => {
      const sought = soughtIn(query, names.longestSpelling, (spelling) => numberOf.get(spelling));
      const [first = noRows(own.rowCount), ...rest] = sought.map((one) =>
        'word' in one
          ? kept.get(one.word, () => worded(one.word))
          : kept.get(`#${one.name}`, () => named(one.name)),
      );
      const found = first.slice();
      for (const rows of rest) keepBoth(found, rows);
      return found;
    },
  };
}

/** Adds the rows where a spelling of the person stands in a text. */
function orMentions(part: TextPart, names: NameData, person: number, into: Bits): void {
  orRows(part.mentions, person, into);
  for (const id of slice(names.spellingStarts, names.spellingIds, person)) {
    const spelling = names.spellings[id] ?? '';
    if (isHan(spelling) && !spelling.includes(' ')) orWord(part, spelling, into);
  }
}

/** One row of compressed sparse rows. */
function slice(starts: Uint32Array, ids: Uint32Array, row: number): Uint32Array {
  return ids.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}

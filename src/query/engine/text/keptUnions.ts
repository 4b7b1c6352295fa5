import type { Bits } from '../engineData';
import { addAll } from '../kernels';
import { costOf, orRows } from './rowSets';
import type { KeptUnions, RowSets, Vocabulary } from './textIndexData';

/** A run of words whose rows would take going through more than so many bitsets is joined beforehand. */
const DEAR = 16;

/**
 * Joins the rows of all words with one beginning wherever that is dear, so that any prefix is cheap.
 * Of words that share a longer beginning too, the run is joined once; a longer run takes up the
 * unions of those within. There are at most a sixteenth as many as sets for each length of beginning.
 */
export function keepUnions(vocabulary: Vocabulary, sets: RowSets, rowCount: number): KeptUnions {
  const { units, starts } = vocabulary;
  const words = Math.ceil(rowCount / 32);
  const kept: { readonly from: number; readonly to: number; readonly union: Bits }[] = [];
  const unitAt = (word: number, at: number) => {
    const place = (starts[word] ?? 0) + at;
    return place < (starts[word + 1] ?? 0) ? (units[place] ?? 0) : -1;
  };
  const sharedBy = (first: number, last: number, least: number) => {
    let length = least;
    while (unitAt(first, length) !== -1 && unitAt(first, length) === unitAt(last, length)) length += 1;
    return length;
  };
  const endOfGroup = (from: number, to: number, at: number) => {
    let end = from + 1;
    while (end < to && unitAt(end, at) === unitAt(from, at)) end += 1;
    return end;
  };
  const join = (from: number, to: number, shared: number): Bits | undefined => {
    if (!isDear(sets, from, to, DEAR * words)) return undefined;
    const length = sharedBy(from, to - 1, shared);
    const union = new Uint32Array(words);
    for (let start = from; start < to; ) {
      const end = endOfGroup(start, to, length);
      const within = join(start, end, length + 1);
      if (within) addAll(union, within, 0);
      else for (let word = start; word < end; word += 1) orRows(sets, word, union);
      start = end;
    }
    kept.push({ from, to, union });
    return union;
  };
  const count = starts.length - 1;
  for (let start = 0; start < count; ) {
    const end = endOfGroup(start, count, 0);
    join(start, end, 1);
    start = end;
  }
  return {
    from: Uint32Array.from(kept, ({ from }) => from),
    to: Uint32Array.from(kept, ({ to }) => to),
    unions: kept.map(({ union }) => union),
  };
}

function isDear(sets: RowSets, from: number, to: number, most: number): boolean {
  let cost = 0;
  for (let word = from; word < to && cost <= most; word += 1) cost += costOf(sets, word);
  return to - from > 1 && cost > most;
}

import type { Locale } from '../sort';
import type { SortColumn } from '../view';
import type { EngineData } from './engineData';
import type { RowSource } from './rowSource';
import { sortInSteps } from './sortInSteps';

/** Per row its place among the different values of a column, ascending; `size`: how many places there are. */
export type Ranks = { readonly places: Uint32Array; readonly size: number };

/** Rows whose texts are asked for, or whose places are noted, in one step. */
const ROWS_A_STEP = 8192;

/** The places of all rows in a column, in steps; columns of words by the locale's comparison. */
export function* ranksOf(
  { rowCount, dateStarts, sourceCounts }: EngineData,
  sortText: RowSource['sortText'],
  column: SortColumn,
  { language, compare }: Locale,
): Generator<void, Ranks> {
  if (column === 'date') return dateRanks(dateStarts);
  if (column === 'evidence') return numberRanks(sourceCounts);
  return yield* textRanks(rowCount, (at) => sortText(at, column, language), compare);
}

/** Rows of one date lie together, the newest date first. */
function dateRanks(dateStarts: Uint32Array): Ranks {
  const size = dateStarts.length - 1;
  const places = new Uint32Array(dateStarts[size] ?? 0);
  for (let at = 0; at < size; at += 1) places.fill(size - 1 - at, dateStarts[at], dateStarts[at + 1]);
  return { places, size };
}

function numberRanks(numbers: Uint16Array): Ranks {
  const size = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  return { places: Uint32Array.from(numbers), size };
}

/** Each different text is compared by itself; texts the comparison holds for equal share a place. */
function* textRanks(
  rowCount: number,
  textAt: (row: number) => string,
  compare: Locale['compare'],
): Generator<void, Ranks> {
  const numbers = new Map<string, number>();
  const places = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    if (row % ROWS_A_STEP === 0) yield;
    const text = textAt(row);
    const number = numbers.get(text) ?? numbers.size;
    if (number === numbers.size) numbers.set(text, number);
    places[row] = number;
  }
  const texts = [...numbers.keys()];
  const sorted = yield* sortInSteps(texts, compare);
  const placeOf = new Uint32Array(texts.length);
  let place = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at % ROWS_A_STEP === 0) yield;
    const number = sorted[at] ?? 0;
    if (at > 0 && compare(texts[sorted[at - 1] ?? 0] ?? '', texts[number] ?? '') !== 0) place += 1;
    placeOf[number] = place;
  }
  for (let row = 0; row < rowCount; row += 1) places[row] = placeOf[places[row] ?? 0] ?? 0;
  return { places, size: place + 1 };
}

import type { FacetData } from './engineData';
import { Growing } from './growing';

/** A value that at least one row in so many has gets a bitset: rarer, its rows take less room as a list. */
const FREQUENT = 64;
const ROWS_A_STEP = 16_384;

/** Gathers the values of one facet, row after row. */
export class FacetBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly ids = new Growing();
  private readonly offsets: Uint32Array;
  private row = 0;

  /** Known values come first and have a number even if no row has them. */
  constructor(
    private readonly rowCount: number,
    known: readonly string[],
  ) {
    this.offsets = new Uint32Array(rowCount + 1);
    for (const value of known) this.numberOf(value);
  }

  /** The values of the next row, each once. */
  add(values: readonly string[]): void {
    for (const value of values) this.ids.push(this.numberOf(value));
    this.row += 1;
    this.offsets[this.row] = this.ids.length;
  }

  private numberOf(value: string): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The facet both ways round, once every row was added; gives way every few thousand rows. */
  *finish(): Generator<void, FacetData> {
    const { rowCount, offsets } = this;
    const values = [...this.numbers.keys()];
    yield;
    const ids = values.length <= 0x10000 ? Uint16Array.from(this.ids.finish()) : this.ids.finish();
    yield;
    const totals = new Uint32Array(values.length);
    for (const value of ids) totals[value] = (totals[value] ?? 0) + 1;
    yield;
    const frequent = Uint32Array.from(
      [...totals.keys()].filter((value) => isFrequent(totals[value] ?? 0, rowCount)),
    );
    const lists = yield* listsOf({ offsets, ids }, totals, frequent);
    return { values, offsets, ids, totals, frequent, ...lists };
  }
}

const isFrequent = (total: number, rowCount: number) => total > 0 && total * FREQUENT >= rowCount;

/** The rows of each value: as bitsets of the frequent ones, as lists of all others. */
function* listsOf(
  { offsets, ids }: Pick<FacetData, 'offsets' | 'ids'>,
  totals: Uint32Array,
  frequent: Uint32Array,
): Generator<void, Pick<FacetData, 'bitsets' | 'starts' | 'postings'>> {
  const rowCount = offsets.length - 1;
  const words = Math.ceil(rowCount / 32);
  const bitsets = new Uint32Array(frequent.length * words);
  /** Per value the word its bitset begins at; -1: it has a list. */
  const bitsetAt = new Int32Array(totals.length).fill(-1);
  for (const [at, value] of frequent.entries()) bitsetAt[value] = at * words;
  const starts = new Uint32Array(totals.length + 1);
  for (const [value, total] of totals.entries()) {
    starts[value + 1] = (starts[value] ?? 0) + (bitsetAt[value] === -1 ? total : 0);
  }
  const postings = new Uint32Array(starts[totals.length] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < rowCount; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const value = ids[at] ?? 0;
      const bitset = bitsetAt[value] ?? -1;
      if (bitset >= 0) {
        const word = bitset + (row >>> 5);
        bitsets[word] = (bitsets[word] ?? 0) | (1 << (row & 31));
      } else {
        const place = next[value] ?? 0;
        postings[place] = row;
        next[value] = place + 1;
      }
    }
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return { bitsets, starts, postings };
}

/**
 * A file written row by row: what stands before the rows, each row in its place (`index` from 0), what
 * stands after them. A row may be nothing: not every format can hold every event.
 */
export type RowsFile<Row> = {
  readonly head: string;
  readonly row: (row: Row, index: number) => string;
  readonly tail: string;
};

/** The whole text at once. */
export function writeWhole<Row>({ head, row, tail }: RowsFile<Row>, rows: readonly Row[]): string {
  return [head, ...rows.map(row), tail].join('');
}

/** Rows written before others get a turn. */
const SLICE = 200;

type Course = {
  /** Stops it: what `writeInSlices` gave then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Lets the page draw and take clicks between two slices. */
  readonly pause: () => Promise<void>;
  /** How many of the rows are written, after each slice. */
  readonly onProgress: (written: number) => void;
};

/** The same text in parts, a slice at a time, so that a long file holds nothing up and can be called off. */
export async function writeInSlices<Row>(
  { head, row, tail }: RowsFile<Row>,
  rows: readonly Row[],
  { signal, pause, onProgress }: Course,
): Promise<readonly string[]> {
  const parts = [head];
  for (let from = 0; from < rows.length; from += SLICE) {
    if (from > 0) await pause();
    signal.throwIfAborted();
    const slice = rows.slice(from, from + SLICE);
    parts.push(slice.map((one, at) => row(one, from + at)).join(''));
    onProgress(from + slice.length);
  }
  signal.throwIfAborted();
  return [...parts, tail];
}

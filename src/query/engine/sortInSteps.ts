/** Texts sorted at once, and texts merged, from one step to the next: some ten milliseconds. */
const RUN = 2048;
const MERGED_A_STEP = 8192;

/** Places 0 … of the texts in the order of `compare`: short runs sorted by themselves, then merged two by two. */
export function* sortInSteps(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<void, Uint32Array> {
  const byText = (a: number, b: number) => compare(texts[a] ?? '', texts[b] ?? '');
  let sorted = Uint32Array.from(texts.keys());
  for (let first = 0; first < sorted.length; first += RUN) {
    sorted.subarray(first, first + RUN).sort(byText);
    yield;
  }
  let merged = new Uint32Array(sorted.length);
  for (let width = RUN; width < sorted.length; width *= 2) {
    for (let first = 0; first < sorted.length; first += 2 * width) {
      const middle = Math.min(first + width, sorted.length);
      const end = Math.min(middle + width, sorted.length);
      yield* merge({ from: sorted, into: merged, first, middle, end }, byText);
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

type Merging = {
  readonly from: Uint32Array;
  readonly into: Uint32Array;
  /** The one run is `first` up to `middle`, the other `middle` up to `end`. */
  readonly first: number;
  readonly middle: number;
  readonly end: number;
};

function* merge(
  { from, into, first, middle, end }: Merging,
  byText: (a: number, b: number) => number,
): Generator<void, void> {
  let left = first;
  let right = middle;
  for (let at = first; at < end; at += 1) {
    const isLeft = right === end || (left < middle && byText(from[left] ?? 0, from[right] ?? 0) <= 0);
    into[at] = from[isLeft ? left : right] ?? 0;
    if (isLeft) left += 1;
    else right += 1;
    if (at % MERGED_A_STEP === 0) yield;
  }
}

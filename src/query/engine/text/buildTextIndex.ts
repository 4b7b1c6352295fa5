import { type EventTexts, textsIn } from '../../search';
import { nameData } from './names';
import { createRowSetsBuilder } from './rowSetsBuilder';
import type { TextIndexData } from './textIndexData';
import { createTextPartBuilder, type TextPartBuilder } from './textPartBuilder';

export type TextIndexBuilder = {
  /** The texts of the next row. */
  readonly add: (texts: EventTexts) => void;
  /** The index, once every row was added; pauses between its steps. */
  readonly finish: () => Generator<void, TextIndexData>;
};

const TEXTS_A_STEP = 2048;

/**
 * Indexes texts row by row, in row order. Texts that events share are read once, and from then on told
 * by the object alone.
 *
 * @param everyone Per person the folded spellings of the name, none empty.
 */
export function createTextIndexBuilder(
  rowCount: number,
  everyone: Iterable<readonly [person: string, spellings: readonly string[]]>,
): TextIndexBuilder {
  const names = nameData(everyone);
  const own = createTextPartBuilder(rowCount, names);
  const numbers = new Map<EventTexts['shared'][number], number>();
  const sharedRows = createRowSetsBuilder(rowCount);
  let row = 0;
  return {
    add: (texts) => {
      for (const one of texts.own) addTexts(own, one, row);
      for (const one of texts.shared) {
        const number = numbers.get(one) ?? numbers.size;
        if (number === numbers.size) numbers.set(one, number);
        sharedRows.add(number, row);
      }
      row += 1;
    },
    *finish() {
      const shared = createTextPartBuilder(numbers.size, names);
      for (const [one, number] of numbers) {
        if (number % TEXTS_A_STEP === 0) yield;
        addTexts(shared, one, number);
      }
      return {
        names,
        own: yield* own.finish(),
        shared: yield* shared.finish(),
        sharedRows: sharedRows.finish(Uint32Array.from(numbers.values())),
      };
    },
  };
}

function addTexts(part: TextPartBuilder, one: EventTexts['shared'][number], row: number): void {
  for (const text of textsIn(one)) part.add(text, row);
}

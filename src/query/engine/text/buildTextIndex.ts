import type { EventTexts } from '../../search';
import { nameData } from './names';
import { createRowSetsBuilder } from './rowSetsBuilder';
import type { TextIndexData } from './textIndexData';
import { createTextPartBuilder } from './textPartBuilder';

export type TextIndexBuilder = {
  /** The texts of the next row. */
  readonly add: (texts: EventTexts) => void;
  /** The index, once every row was added; pauses between its steps. */
  readonly finish: () => Generator<void, TextIndexData>;
};

/**
 * Indexes texts row by row, in row order. Texts that events share are read once, and from then on told
 * by the string alone.
 *
 * @param everyone Per person the folded spellings of the name, none empty.
 */
export function createTextIndexBuilder(
  rowCount: number,
  everyone: Iterable<readonly [person: string, spellings: readonly string[]]>,
): TextIndexBuilder {
  const names = nameData(everyone);
  const own = createTextPartBuilder(rowCount, names);
  const numbers = new Map<string, number>();
  const sharedRows = createRowSetsBuilder(rowCount);
  let row = 0;
  return {
    add: (texts) => {
      for (const text of texts.own) own.add(text, row);
      for (const text of texts.shared) {
        const number = numbers.get(text) ?? numbers.size;
        if (number === numbers.size) numbers.set(text, number);
        sharedRows.add(number, row);
      }
      row += 1;
    },
    *finish() {
      const shared = createTextPartBuilder(numbers.size, names);
      for (const [text, number] of numbers) shared.add(text, number);
      yield;
      return {
        names,
        own: yield* own.finish(),
        shared: yield* shared.finish(),
        sharedRows: sharedRows.finish(Uint32Array.from(numbers.values())),
      };
    },
  };
}

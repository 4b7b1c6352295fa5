import { buildEngine, telling } from './buildEngine';
import { createEngine, type Engine } from './createEngine';
import type { RowSource } from './rowSource';
import { createTextIndexBuilder } from './text/buildTextIndex';
import { createTextIndex } from './text/createTextIndex';

/**
 * Makes an engine that answers from a record, its texts included. Yields the number of rows read, many
 * times, so that the caller may tell progress, let others work or stop.
 */
export function* indexRecord(source: RowSource): Generator<number, Engine> {
  const texts = createTextIndexBuilder(source.rowCount, source.spellings());
  const data = yield* buildEngine(source, (row) => texts.add(row.texts));
  const textData = yield* telling(source.rowCount, texts.finish());
  return createEngine(data, {
    sortText: source.sortText,
    textIndex: (addRowsOf) => createTextIndex(textData, addRowsOf),
  });
}

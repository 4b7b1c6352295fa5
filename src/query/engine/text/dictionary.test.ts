import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersFrom, noRows } from '../bits';
import { runToEnd } from '../buildEngine';
import { createDictionaryBuilder, orBeginning } from './dictionary';
import { FoldedText } from './foldedText';
import type { Dictionary } from './textIndexData';

function dictionaryOf(rows: readonly (readonly string[])[]): Dictionary {
  const builder = createDictionaryBuilder(rows.length);
  const folded = new FoldedText();
  for (const [row, words] of rows.entries()) {
    for (const word of words) {
      folded.read(word);
      builder.add(folded.units, 0, word.length, folded.hashes[0] ?? 0, row);
    }
  }
  return runToEnd(builder.finish());
}

function rowsBeginning(dictionary: Dictionary, rowCount: number, prefix: string): number[] {
  const rows = noRows(rowCount);
  orBeginning(dictionary, prefix, rows);
  return [...membersFrom(rows, 0, rowCount)];
}

function expected(rows: readonly (readonly string[])[], prefix: string): number[] {
  return [...rows.keys()].filter((row) => rows[row]?.some((word) => word.startsWith(prefix)));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '中'), minLength: 1, maxLength: 5 });

describe('a dictionary', () => {
  it('finds the rows of every beginning, dear ones and cheap ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 60, size: 'max' }), {
          minLength: 1,
          maxLength: 120,
          size: 'max',
        }),
        fc.array(word, { minLength: 10, maxLength: 10 }),
        (rows, words) => {
          const dictionary = dictionaryOf(rows);
          for (const prefix of words.flatMap((whole) => [whole, whole.slice(0, 2), whole.slice(0, 1)])) {
            expect(rowsBeginning(dictionary, rows.length, prefix)).toEqual(expected(rows, prefix));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('joins beforehand what many frequent words have in common, once', () => {
    const words = Array.from({ length: 40 }, (_, at) => `long${String.fromCharCode(97 + (at % 20))}${at}`);
    const { kept } = dictionaryOf(Array.from({ length: 64 }, () => [...words, 'other']));
    expect([...kept.from]).toEqual([0]);
    expect([...kept.to]).toEqual([40]);
  });

  it('keeps words that come early and often, then never again, and words that come late', () => {
    const rows = Array.from({ length: 4000 }, (_, row) =>
      row < 100 ? ['early'] : row % 2 ? ['late', 'x'] : ['x'],
    );
    const dictionary = dictionaryOf(rows);
    for (const prefix of ['early', 'late', 'x', 'e']) {
      expect(rowsBeginning(dictionary, rows.length, prefix)).toEqual(expected(rows, prefix));
    }
  });
});

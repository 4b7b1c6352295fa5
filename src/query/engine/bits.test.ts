import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRange, addRow, allRows, countRange, countRows, hasRow, membersFrom, noRows } from './bits';

const ROWS = 700;
const someRows = fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: ROWS }).map((rows) => {
  const bits = noRows(ROWS);
  for (const row of rows) addRow(bits, row);
  return { bits, rows: rows.toSorted((a, b) => a - b) };
});

describe('a set of rows', () => {
  it('holds just the rows added to it', () => {
    fc.assert(
      fc.property(someRows, ({ bits, rows }) => {
        expect(Array.from({ length: ROWS }, (_, row) => row).filter((row) => hasRow(bits, row))).toEqual(
          rows,
        );
        expect(countRows(bits)).toBe(rows.length);
      }),
    );
  });

  it('counts and gives any part of its rows', () => {
    fc.assert(
      fc.property(someRows, fc.nat(ROWS), fc.nat(ROWS), ({ bits, rows }, first, end) => {
        expect(countRange(bits, first, end)).toBe(rows.filter((row) => row >= first && row < end).length);
        expect([...membersFrom(bits, first, end)]).toEqual(rows.slice(first, first + end));
      }),
    );
  });

  it('takes in a range of rows', () => {
    fc.assert(
      fc.property(someRows, fc.nat(ROWS), fc.nat(ROWS), ({ bits, rows }, first, end) => {
        const within = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
        addRange(bits, first, end);
        expect([...membersFrom(bits, 0, ROWS)]).toEqual(
          [...new Set([...rows, ...within])].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('has no bit past the last row', () => {
    for (const rows of [0, 1, 31, 32, 33, 64, 65]) expect(countRows(allRows(rows))).toBe(rows);
  });
});

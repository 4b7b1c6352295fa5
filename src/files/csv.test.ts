import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv';

describe('rows of a CSV file', () => {
  it.each([
    ['plain text', 'Hải quan', 'Hải quan'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotes', 'the "6 more"', '"the ""6 more"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a number', 252.5, '252.5'],
    ['a negative number', -26.1, '-26.1'],
    ['nothing', null, ''],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+26%', "'+26%"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a return', '\r=1', '"\'\r=1"'],
    ['a formula with a comma', '=A1,B1', '"\'=A1,B1"'],
  ])('%s', (_what, cell, written) => {
    expect(csv([[cell]])).toBe(`${written}\r\n`);
  });

  it('ends each row with CRLF and begins with a mark if asked to', () => {
    expect(csv([['a', 'b'], ['c']])).toBe('a,b\r\nc\r\n');
    expect(csv([['a']], { byteOrderMark: true })).toBe('\uFEFFa\r\n');
  });

  it('is read back as it was written', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !/^[=+\-@\t\r]/.test(one));
    const row = fc.array(text, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(readCsv(csv(rows))).toEqual(rows);
      }),
    );
  });
});

/** The grammar of RFC 4180, read letter by letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

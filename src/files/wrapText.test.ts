import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from './wrapText';

describe('a text in lines', () => {
  it.each([
    ['one line', 'one line'.split('|')],
    ['a few words of a text', ['a few words', 'of a text']],
    ['来源越通社二〇二六年二月四日', ['来源越通社二〇', '二六年二月四日']],
    ['abcdefghijklmnop', ['abcdefghijkl', 'mnop']],
    ['', []],
  ])('%s', (text, lines) => {
    expect(wrapText(text, 70, 10)).toEqual(lines);
  });

  it('loses nothing but spaces, and is nowhere too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = wrapText(text, 60, 10);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(60);
      }),
    );
  });
});

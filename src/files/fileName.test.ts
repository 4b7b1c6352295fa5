import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './fileName';

describe('the name of a file', () => {
  it.each([
    ['Goods trade, 1991–2026', 'csv', 'goods-trade-1991-2026.csv'],
    ['Vietnam’s exports', 'csv', 'vietnams-exports.csv'],
    ['Thương mại hàng hóa Việt Nam', 'svg', 'thuong-mai-hang-hoa-viet-nam.svg'],
    ['越中货物贸易，2025年', 'png', '越中货物贸易-2025年.png'],
    ['../../etc/passwd', 'csv', 'etc-passwd.csv'],
    ['…', 'csv', 'file.csv'],
  ])('%s', (sentence, extension, name) => {
    expect(fileName(sentence, extension)).toBe(name);
  });

  it('is cut at a word', () => {
    expect(fileName('words '.repeat(20), 'csv')).toBe(`${Array(12).fill('words').join('-')}.csv`);
  });

  it('is never longer than 80 characters, nor has a sign in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sentence) => {
        const name = fileName(sentence, 'csv');
        expect([...name].length).toBeLessThanOrEqual(80);
        expect(name).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*\.csv$/u);
      }),
    );
  });
});

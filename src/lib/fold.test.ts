import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isHan } from './fold';

describe('fold', () => {
  it.each([
    ['đường sắt', 'duong sat'],
    ['Đặng Tiểu Bình', 'dang tieu binh'],
    ['Nguyễn Phú Trọng', 'nguyen phu trong'],
    ['Tô Lâm', 'to lam'],
    ['Ế ệ Ữ ộ', 'e e u o'],
    ['习近平', '习近平'],
    ['习近平，主席', '习近平 主席'],
    ['“6 hơn”', '6 hon'],
    ["'quoted' «text»", 'quoted text'],
    ['ASEAN+3 — 2025/2026', 'asean 3 2025 2026'],
    ['  two   spaces ', 'two spaces'],
    ['?!', ''],
    ['', ''],
  ])('%s is searched as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['Đặng Tiểu Bình', 'Ữ', 'Hữu nghị', 'Quảng Tây'])('composed or not, %s is the same', (text) => {
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves letters, digits and single spaces, none at the ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

/** What a text folds to, worked out for the whole of it. */
function foldAtOnce(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

describe('folding unit by unit', () => {
  const units = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));
  const of = (...kinds: string[]) => fc.string({ unit: fc.constantFrom(...kinds), maxLength: 12 });
  const vietnamese = fc.constantFrom(...'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ', '\u0300', '\u0301', '\u0323', '\u031b');

  it.each([
    ['alone', (unit: string) => unit],
    ['between letters', (unit: string) => `x${unit}Y`],
    ['after a space, twice', (unit: string) => `đ ${unit}${unit}`],
  ])('gives what folding at once gives, for every code unit %s', (_how, around) => {
    expect(units.map(around).filter((text) => fold(text) !== foldAtOnce(text))).toEqual([]);
  });

  it.each<[string, fc.Arbitrary<string>]>([
    [
      'any code units',
      fc.string({ unit: fc.integer({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
    ],
    ['any characters', fc.string({ unit: 'binary' })],
    ['Vietnamese, marks apart', fc.string({ unit: vietnamese })],
    [
      'letters that depend on their neighbours',
      of('Σ', 'ς', 'Α', 'α', '가', 'ᄀ', 'İ', 'ﬀ', '．', ' ', '\u0345'),
    ],
    [
      'marks out of order',
      of('a', '\u0327', '\u0301', '\u0f73', '\u3099', 'か', '-', '𝒜', '\ud800', '\udc00'),
    ],
  ])('gives what folding at once gives, for %s', (_what, text) => {
    fc.assert(
      fc.property(text, (drawn) => {
        expect(fold(drawn)).toBe(foldAtOnce(drawn));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isHan', () => {
  it.each([
    ['习近平', true],
    ['6更', true],
    ['tập cận bình', false],
    ['', false],
  ])('of "%s" is %s', (text, han) => {
    expect(isHan(text)).toBe(han);
  });
});

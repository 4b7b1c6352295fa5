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

import { describe, expect, it } from 'vitest';
import { shortNames } from './shortNames';

describe('shorter forms of a name', () => {
  it.each<[name: string, side: 'vn' | 'cn' | 'other', forms: readonly string[]]>([
    ['Lê Hoài Trung', 'vn', ['Lê Hoài Trung', 'Lê H. Trung', 'L.H.Trung', 'Trung']],
    ['Nguyễn Thị Phương Nga', 'vn', ['Nguyễn Thị Phương Nga', 'Nguyễn T. P. Nga', 'N.T.P.Nga', 'Nga']],
    ['Tô Lâm', 'vn', ['Tô Lâm', 'T.Lâm', 'Lâm']],
    ['Đỗ Mười', 'vn', ['Đỗ Mười', 'Đ.Mười', 'Mười']],
    ['Xi Jinping', 'cn', ['Xi Jinping', 'Xi']],
    ['Tập Cận Bình', 'cn', ['Tập Cận Bình', 'Tập']],
    ['习近平', 'cn', ['习近平']],
    ['苏林', 'vn', ['苏林']],
    ['Souphanouvong', 'other', ['Souphanouvong']],
  ])('%s (%s)', (name, side, forms) => {
    expect(shortNames(name, side)).toEqual(forms);
  });

  it('take an initial whole, whatever it is written with', () => {
    expect(shortNames('𝒜b Cd', 'other')).toContain('𝒜.Cd');
  });
});

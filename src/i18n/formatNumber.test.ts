import { describe, expect, it } from 'vitest';
import { aSpeech } from '../testing/aSpeech';

const en = aSpeech('en');
const vi = aSpeech('vi');
const zh = aSpeech('zh');

describe('billions of USD', () => {
  it.each([
    [252, '252', '252', '2520亿'],
    [171.9, '171.9', '171,9', '1719亿'],
    [117.943, '117.943', '117,943', '1179.43亿'],
    [0.4, '0.4', '0,4', '4亿'],
    [1234.5, '1,234.5', '1.234,5', '12345亿'],
    [0, '0', '0', '0亿'],
  ])('%d are written %s, %s and %s', (value, inEnglish, inVietnamese, inChinese) => {
    expect([en, vi, zh].map(({ billions }) => billions(value))).toEqual([inEnglish, inVietnamese, inChinese]);
  });

  it('leave the unit to a heading that gives it', () => {
    expect([en, vi, zh].map(({ billionsBare }) => billionsBare(252.1))).toEqual(['252.1', '252,1', '2521']);
  });

  it('are not changed by the way binary fractions are held', () => {
    expect(zh.billions(60.6)).toBe('606亿');
    expect(zh.billions(57.7)).toBe('577亿');
    expect(en.billions(61.2 + 110.6)).toBe('171.8');
  });
});

describe('per cent', () => {
  it.each([
    [26.5, '+26.5%', '+26,5%', '+26.5%'],
    [-2.1, '-2.1%', '-2,1%', '-2.1%'],
    [0, '0%', '0%', '0%'],
    [6.8123, '+6.8%', '+6,8%', '+6.8%'],
  ])('%d is written %s, %s and %s', (value, inEnglish, inVietnamese, inChinese) => {
    expect([en, vi, zh].map(({ percent }) => percent(value))).toEqual([inEnglish, inVietnamese, inChinese]);
  });
});

describe('a count', () => {
  it('has the separators of its language', () => {
    expect([en, vi, zh].map(({ number }) => number(1234))).toEqual(['1,234', '1.234', '1,234']);
  });
});

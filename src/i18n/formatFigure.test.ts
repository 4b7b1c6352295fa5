import { describe, expect, it } from 'vitest';
import type { Point } from '../dataset/types';
import { LANGUAGES } from '../query/view';
import { aSpeech } from '../testing/aSpeech';
import { formatFigure } from './formatFigure';

type Figure = NonNullable<Point['figure']>;

describe('the number of a point', () => {
  it.each<[figure: Figure, inEach: Readonly<Record<(typeof LANGUAGES)[number], string>>]>([
    [
      { value: 252, unit: 'usd-bn' },
      { en: '252 billion USD', vi: '252 tỷ USD', zh: '2520亿美元' },
    ],
    [
      { value: 26.5, unit: 'percent' },
      { en: '26.5%', vi: '26,5%', zh: '26.5%' },
    ],
    [
      { value: 90_000, unit: 'people' },
      { en: '90,000 people', vi: '90.000 người', zh: '90,000人' },
    ],
    [
      { value: 1, unit: 'people' },
      { en: '1 person', vi: '1 người', zh: '1人' },
    ],
    [
      { value: 4, unit: 'rank' },
      { en: 'no. 4', vi: 'thứ 4', zh: '第4位' },
    ],
    [
      { value: 12, unit: 'count' },
      { en: '12', vi: '12', zh: '12' },
    ],
  ])('%j has its unit in words', (figure, inEach) => {
    const said = LANGUAGES.map((language) => [language, formatFigure(aSpeech(language), figure)]);
    expect(Object.fromEntries(said)).toEqual(inEach);
  });
});

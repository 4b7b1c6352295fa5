import type { LanguageChoice } from '../query/view';

/** Chinese counts large sums in 亿 (10⁸): 252 bn is 2520 亿. */
const YI_PER_BILLION = 10;

/** Numbers as a language writes them; digits never grouped by a guess. */
export function createNumberFormat(language: LanguageChoice) {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  const yi = new Intl.NumberFormat('zh', { useGrouping: false, maximumFractionDigits: 2 });
  return {
    number: (value: number) => plain.format(value),
    /** Billions of USD without the unit's name: 252, 252, 2520亿. */
    billions: (value: number) =>
      language === 'zh' ? `${yi.format(value * YI_PER_BILLION)}亿` : plain.format(value),
    /** The same under a heading that names the unit: 252, 252, 2520. */
    billionsBare: (value: number) =>
      language === 'zh' ? yi.format(value * YI_PER_BILLION) : plain.format(value),
    /** A part of a whole: 93 → "93%". */
    share: (value: number) => share.format(value / 100),
    /** Per cent, signed: 26.5 → "+26.5%". */
    percent: (value: number) => percent.format(value / 100),
  };
}

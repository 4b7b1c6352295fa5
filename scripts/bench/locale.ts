import type { Locale } from '../../src/query/sort';

/** Words by their code units, which is what all contenders can do alike. */
export const LOCALE: Locale = {
  language: 'en',
  compare: (a, b) => (a < b ? -1 : Number(a > b)),
};

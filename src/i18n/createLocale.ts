import type { Locale } from '../query/sort';
import type { LanguageChoice } from '../query/view';

/** How a language puts texts in order; numbers in them count as numbers. */
export function createLocale(language: LanguageChoice): Locale {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return { language, compare };
}

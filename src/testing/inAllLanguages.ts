import type { Localized } from '../dataset/types';

/** A text given once stands for all three languages, for tests in which the language does not matter. */
export type Words = string | Localized;

export function inAllLanguages(words: Words): Localized {
  return typeof words === 'string' ? { en: words, vi: words, zh: words } : words;
}

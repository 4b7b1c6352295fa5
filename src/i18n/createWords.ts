import { createTranslator } from 'use-intl/core';
import type { LanguageChoice } from '../query/view';
import type { en } from './messages/en';
import type { Messages } from './messages/shape';

/** What the translator types its keys and arguments by: the English messages, letter for letter. */
type English = typeof en;

/** Makes the function that says things in one language: `words('events.title')`. */
export function createWords(language: LanguageChoice, messages: Messages) {
  return createTranslator<English>({
    locale: language,
    timeZone: 'UTC',
    // Same keys and arguments, other text: a test holds every language to it.
    messages: messages as English,
    onError: (error) => {
      throw error;
    },
  });
}

export type Words = ReturnType<typeof createWords>;

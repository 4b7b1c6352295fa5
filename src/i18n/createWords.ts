import { createTranslator } from 'use-intl/core';
import type { LanguageChoice } from '../query/view';
import type { en } from './messages/en';
import type { CompiledMessages } from './messages/shape';

/** What the translator types its keys and arguments by: the English messages, letter for letter. */
type English = typeof en;

/** Makes the function that says things in one language: `words('events.title')`. */
export function createWords(language: LanguageChoice, messages: CompiledMessages) {
  return createTranslator<English>({
    locale: language,
    timeZone: 'UTC',
    // Same keys and arguments, other text, compiled: tests hold every language to it.
    messages: messages as English,
    onError: (error) => {
      throw error;
    },
  });
}

export type Words = ReturnType<typeof createWords>;

import { createTranslator } from 'use-intl/core';
import type { LanguageChoice } from '../query/view';
import type { en } from './messages/en';
import type { PresentMessages } from './messages/shape';

/** What the translator types its keys and arguments by: the English messages, letter for letter. */
type English = typeof en;

/**
 * Makes the function that says things in one language: `words('events.title')`. Where a message is
 * missing and more can be loaded, that is begun, and what is being rendered waits for it (React's
 * Suspense takes a thrown promise); where it stays missing, it is an error.
 */
export function createWords(
  language: LanguageChoice,
  messages: PresentMessages,
  loadLater?: () => Promise<PresentMessages>,
) {
  const present = { ...messages };
  let later: Promise<void> | undefined;
  let over = !loadLater;
  const end = () => {
    over = true;
  };
  return createTranslator<English>({
    locale: language,
    timeZone: 'UTC',
    // Same keys and arguments, other text, compiled: tests hold every language to it.
    messages: present as English,
    onError: (error) => {
      if (over || error.code !== 'MISSING_MESSAGE') throw error;
      // One that fails leaves the message missing, which is then the error.
      later ??= loadLater?.()
        .then((more) => {
          Object.assign(present, more);
        })
        .then(end, end);
      throw later;
    },
  });
}

export type Words = ReturnType<typeof createWords>;

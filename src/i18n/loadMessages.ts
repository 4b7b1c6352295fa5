import { assertNever } from '../lib/assertNever';
import type { LanguageChoice } from '../query/view';
import type { PresentMessages } from './messages/shape';

/** What the first view says in a language. Rejects if the network fails. */
export async function loadFirstMessages(language: LanguageChoice): Promise<PresentMessages> {
  switch (language) {
    case 'en':
      return (await import('virtual:messages/en')).messages;
    case 'vi':
      return (await import('virtual:messages/vi')).messages;
    case 'zh':
      return (await import('virtual:messages/zh')).messages;
    default:
      return assertNever(language);
  }
}

/** The sections that come later, whole. Rejects if the network fails. */
export async function loadLaterMessages(language: LanguageChoice): Promise<PresentMessages> {
  switch (language) {
    case 'en':
      return (await import('virtual:messages/later-en')).messages;
    case 'vi':
      return (await import('virtual:messages/later-vi')).messages;
    case 'zh':
      return (await import('virtual:messages/later-zh')).messages;
    default:
      return assertNever(language);
  }
}

/** All words of a language, loaded when first spoken. Rejects if the network fails. */
export async function loadMessages(language: LanguageChoice): Promise<PresentMessages> {
  const [first, later] = await Promise.all([loadFirstMessages(language), loadLaterMessages(language)]);
  return { ...first, ...later };
}

import { createSpeech, type Speech } from '../i18n/createSpeech';
import { en } from '../i18n/messages/en';
import { vi } from '../i18n/messages/vi';
import { zh } from '../i18n/messages/zh';
import type { LanguageChoice } from '../query/view';

const MESSAGES = { en, vi, zh };

/** What the page says in one language, English unless told. */
export function aSpeech(language: LanguageChoice = 'en'): Speech {
  return createSpeech(language, MESSAGES[language]);
}

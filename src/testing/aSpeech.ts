import { messages as en } from 'virtual:messages/en';
import { messages as vi } from 'virtual:messages/vi';
import { messages as zh } from 'virtual:messages/zh';
import { createSpeech, type Speech } from '../i18n/createSpeech';
import type { LanguageChoice } from '../query/view';

const MESSAGES = { en, vi, zh };

/** What the page says in one language, English unless told. */
export function aSpeech(language: LanguageChoice = 'en'): Speech {
  return createSpeech(language, MESSAGES[language]);
}

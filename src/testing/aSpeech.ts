import { messages as en } from 'virtual:messages/en';
import { messages as laterEn } from 'virtual:messages/later-en';
import { messages as laterVi } from 'virtual:messages/later-vi';
import { messages as laterZh } from 'virtual:messages/later-zh';
import { messages as vi } from 'virtual:messages/vi';
import { messages as zh } from 'virtual:messages/zh';
import { createSpeech, type Speech } from '../i18n/createSpeech';
import type { LanguageChoice } from '../query/view';

const MESSAGES = { en: { ...en, ...laterEn }, vi: { ...vi, ...laterVi }, zh: { ...zh, ...laterZh } };

/** What the page says in one language, English unless told. */
export function aSpeech(language: LanguageChoice = 'en'): Speech {
  return createSpeech(language, MESSAGES[language]);
}

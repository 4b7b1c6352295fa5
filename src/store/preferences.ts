import type { LanguageChoice } from '../query/view';
import { LANGUAGES } from '../query/view';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The reader's own, kept on the device and never in a link. Also read by the script in index.html. */
const LANGUAGE_KEY = 'language';
const THEME_KEY = 'theme';
const SLASH_KEY = 'slash-key';

/** A device that refuses storage (private window, full disk) keeps nothing; the page goes on. */
function read<T extends string>(key: string, choices: readonly T[]): T | null {
  try {
    const stored = localStorage.getItem(key);
    return choices.find((choice) => choice === stored) ?? null;
  } catch {
    return null;
  }
}

/** False if the device would not keep it: the choice then lasts until the page is left. */
function write(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export const storedLanguage = () => read(LANGUAGE_KEY, LANGUAGES);
export const storeLanguage = (language: LanguageChoice) => write(LANGUAGE_KEY, language);
export const storedTheme = () => read(THEME_KEY, THEMES);
export const storeTheme = (theme: Theme | null) => write(THEME_KEY, theme);
/** Whether `/` leads to the search: on, unless the reader has switched it off. */
export const storedSlashKey = (): boolean => read(SLASH_KEY, ['off']) === null;
export const storeSlashKey = (on: boolean) => write(SLASH_KEY, on ? null : 'off');

/** The first of the reader's languages that the page speaks, else English. */
export function preferredLanguage(wanted: readonly string[]): LanguageChoice {
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (known) return known;
  }
  return 'en';
}

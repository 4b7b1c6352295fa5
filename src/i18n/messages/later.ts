import type { en } from './en';

/**
 * Sections that only say what is opened, chosen or scrolled to, and are fetched then; of each, the
 * words that the first view needs nevertheless. A test knows which these are.
 */
export const LATER: Partial<Record<keyof typeof en, readonly string[]>> = {
  about: ['title', 'short', 'completeness'],
  builder: [],
  cite: [],
  compare: [],
  counterparts: [],
  download: ['title', 'button'],
  embed: [],
  event: [
    'close',
    'next',
    'nextKeys',
    'outside',
    'paragraph',
    'position',
    'previous',
    'previousKeys',
    'undated',
  ],
  figure: [],
  files: ['title', 'button', 'failed'],
  large: [],
  person: ['about', 'short', 'loading'],
  plain: [],
  receipt: [],
  share: ['button', 'title'],
};

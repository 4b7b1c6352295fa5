import { fold } from '../lib/fold';

/** Long enough to say what is in it, short enough for every file system, extension included. */
const LONGEST = 80;

/** A sentence as the name of a file: folded, hyphens for spaces, cut at a whole word where there is one. */
export function fileName(sentence: string, extension: string): string {
  const room = LONGEST - extension.length - 1;
  const whole = fold(sentence.replace(/[’']/g, '')).replaceAll(' ', '-');
  const letters = [...whole];
  if (letters.length <= room) return `${whole || 'file'}.${extension}`;
  const cut = letters.slice(0, room + 1).join('');
  const end = cut.lastIndexOf('-');
  const name = end > 0 ? cut.slice(0, end) : letters.slice(0, room).join('');
  return `${name}.${extension}`;
}

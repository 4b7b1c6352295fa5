import type { Language, Person } from '../../dataset/types';
import { shortNames } from '../../i18n/shortNames';

/** About what a letter of a label takes, in CSS pixels at 12 px; a Chinese one takes the whole size. */
const LETTER = 6.9;
const HAN_LETTER = 12.5;
const LABEL_PAD = 8;

/** Room in CSS pixels: in the certain part of the bar, and free to its right and left. */
export type LabelRoom = { readonly inside: number; readonly right: number; readonly left: number };

export type PlacedLabel = { readonly text: string; readonly place: 'inside' | 'right' | 'left' };

/** About how wide a label is, in CSS pixels. */
export function labelWidth(text: string, language: Language): number {
  return text.length * (language === 'zh' ? HAN_LETTER : LETTER) + LABEL_PAD;
}

/**
 * The longest form of a name that fits, within the bar if it can be; a name is never cut mid-letter.
 * Null where not even its shortest form has room.
 */
export function placeLabel(person: Person, language: Language, room: LabelRoom): PlacedLabel | null {
  const forms = shortNames(person.name[language], person.side);
  const fits = (width: number) => forms.find((form) => labelWidth(form, language) <= width);
  const inside = fits(room.inside);
  if (inside !== undefined) return { text: inside, place: 'inside' };
  const [right = '', left = ''] = [fits(room.right), fits(room.left)];
  if (right === '' && left === '') return null;
  return right.length >= left.length ? { text: right, place: 'right' } : { text: left, place: 'left' };
}

import type { Localized } from '../../dataset/types';
import { draw, pick } from './draw';
import { OPENINGS, OUTCOMES, SUBJECTS, VERBS } from './phrases';
import { GIVEN, type Syllable } from './syllables';

/** Different numbers of documents: words that few events have. */
const DOCUMENTS = 20_000;

export type Texts = { readonly title: Localized; readonly summary: Localized };

/** Title and summary of a row: who did what where, and an outcome; the Chinese empty where not wanted. */
export function textsAt(seed: number, row: number, type: number, who: Localized, chinese: boolean): Texts {
  const subject = pick(SUBJECTS, draw(seed, row, 40));
  const opening = pick(OPENINGS, draw(seed, row, 41));
  const outcome = pick(OUTCOMES, draw(seed, row, 42));
  const other = pick(SUBJECTS, draw(seed, row, 43));
  const district = districtOf(pick(GIVEN, draw(seed, row, 44)), pick(GIVEN, draw(seed, row, 45)));
  const document = 1 + Math.floor(draw(seed, row, 46) * DOCUMENTS);
  const verb = VERBS[type % VERBS.length] ?? who;
  return {
    title: {
      en: flat`${who.en} ${verb.en} ${subject.en}, ${district.en}`,
      vi: flat`${who.vi} ${verb.vi} ${subject.vi}, ${district.vi}`,
      zh: chinese ? flat`${who.zh}${verb.zh}${district.zh}${subject.zh}` : '',
    },
    summary: {
      en: flat`${opening.en} in ${district.en} and ${outcome.en} ${other.en}. Document no. ${document}.`,
      vi: flat`${opening.vi} tại ${district.vi} và ${outcome.vi} ${other.vi}. Văn kiện số ${document}.`,
      zh: chinese ? flat`${opening.zh}，${district.zh}${outcome.zh}${other.zh}。第${document}号文件。` : '',
    },
  };
}

/**
 * The text in one stretch of memory, as one that comes from a file; of a plain template V8 notes only
 * the parts, and whoever reads it first pays for joining them.
 */
function flat(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const parts: (string | number)[] = [];
  for (const [at, text] of texts.entries()) parts.push(text, values[at] ?? '');
  return parts.join('');
}

function districtOf([firstVi, firstZh, first]: Syllable, [secondVi, secondZh, second]: Syllable): Localized {
  return {
    en: `${first}${second.toLowerCase()} district`,
    vi: `huyện ${firstVi} ${secondVi}`,
    zh: `${firstZh}${secondZh}县`,
  };
}

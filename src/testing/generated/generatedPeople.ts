import { personRow } from '../../dataset/schema';
import type { Localized, Person } from '../../dataset/types';
import { CHINESE_SURNAMES, GIVEN, type Syllable, VIETNAMESE_SURNAMES } from './syllables';

/**
 * As many people as asked for, Vietnamese and Chinese by turns. Among the first 51,200 no two have
 * one name; beyond, some do, as in life.
 */
export function generatedPeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, at) => {
    const isVietnamese = at % 2 === 0;
    const syllables = syllablesOf(isVietnamese ? VIETNAMESE_SURNAMES : CHINESE_SURNAMES, at >> 1);
    return personRow.parse({
      id: `person-${String(at + 1).padStart(6, '0')}`,
      name: isVietnamese ? vietnameseName(syllables) : chineseName(syllables),
      aliases: at % 10 === 0 ? [`${syllables.at(-1)?.[0]} ${at + 1}`] : [],
      side: isVietnamese ? 'vn' : 'cn',
    });
  });
}

/** Neighbours differ in every syllable: the step shares no factor with how many names there are. */
function syllablesOf(surnames: readonly Syllable[], at: number): readonly Syllable[] {
  const names = surnames.length * GIVEN.length ** 2;
  const name = (at * 7919) % names;
  const rest = Math.floor(name / surnames.length);
  const chosen = [
    surnames[name % surnames.length],
    GIVEN[rest % GIVEN.length],
    GIVEN[Math.floor(rest / GIVEN.length)],
  ];
  return chosen.filter((syllable) => syllable !== undefined);
}

function vietnameseName(syllables: readonly Syllable[]): Localized {
  const vi = syllables.map(([reading]) => reading).join(' ');
  return { en: vi, vi, zh: syllables.map(([, sign]) => sign).join('') };
}

function chineseName(syllables: readonly Syllable[]): Localized {
  const [surname = '', ...given] = syllables.map(([, , pinyin]) => pinyin);
  const [first = '', ...rest] = given;
  return {
    en: `${surname} ${first}${rest.join('').toLowerCase()}`,
    vi: syllables.map(([reading]) => reading).join(' '),
    zh: syllables.map(([, sign]) => sign).join(''),
  };
}

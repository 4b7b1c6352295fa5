import { runHashes, WORDS_IN_RUN, wordsOf } from '../fingerprints';
import { error, type Problem } from '../problem';
import type { Dataset, Event } from '../types';
import type { Check } from './check';
import type { TextAt } from './walkTexts';

/**
 * Names of things that both governments give at this length; there is no other way to write them.
 * Runs made of names only are not copies.
 */
const OFFICIAL_NAMES = [
  'quan hệ Đối tác hợp tác chiến lược toàn diện',
  'Cộng đồng chia sẻ tương lai Việt Nam - Trung Quốc có ý nghĩa chiến lược',
  'Cộng đồng chia sẻ tương lai Trung Quốc - Việt Nam có ý nghĩa chiến lược',
];

/** Titles, summaries and points are in our own words: no run of words of a source's text. */
export const copiedText: Check = ({ dataset, fingerprints }) => {
  if (!fingerprints) return [];
  const sourceOf = new Map(
    Object.entries(fingerprints).flatMap(([id, hashes]) => hashes.map((hash) => [hash, id])),
  );
  const names = officialNames(dataset);
  return [
    ...strangers(Object.keys(fingerprints), dataset),
    ...dataset.events.flatMap((event) =>
      vietnameseTexts(event).flatMap(({ text, path }) => {
        const copy = firstCopy(text, sourceOf, names);
        const place = { file: 'events.json', row: event.id, field: path };
        return copy ? [error('copied', place, copy, 'say it in our own words')] : [];
      }),
    ),
  ];
};

function vietnameseTexts({ title, summary, points }: Event): readonly TextAt[] {
  return [
    { text: title.vi, path: 'title.vi' },
    { text: summary.vi, path: 'summary.vi' },
    ...points.map(({ text }, index) => ({ text: text.vi, path: `points[${index}].text.vi` })),
  ];
}

function officialNames({ people, offices, vocabulary }: Dataset): readonly (readonly string[])[] {
  const labels = [...vocabulary.types, ...vocabulary.topics, ...vocabulary.bodies].map(
    ({ label }) => label.vi,
  );
  const names = [...people, ...offices].map(({ name }) => name.vi);
  return [...OFFICIAL_NAMES, ...names, ...labels].map(wordsOf);
}

function firstCopy(
  text: string,
  sourceOf: ReadonlyMap<string, string>,
  names: readonly (readonly string[])[],
): string | null {
  const words = wordsOf(text);
  const hashes = runHashes(words);
  const isName = hashes.some((hash) => sourceOf.has(hash)) ? partsOfNames(words, names) : [];
  for (const [start, hash] of hashes.entries()) {
    const source = sourceOf.get(hash);
    const run = words.slice(start, start + WORDS_IN_RUN);
    if (source === undefined || isName.slice(start, start + WORDS_IN_RUN).every(Boolean)) continue;
    return `"${run.join(' ')}" stands word for word in ${source}`;
  }
  return null;
}

/** For each word, whether it belongs to an official name. */
function partsOfNames(words: readonly string[], names: readonly (readonly string[])[]): readonly boolean[] {
  const isName = words.map(() => false);
  for (const name of names) {
    for (let start = 0; start + name.length <= words.length; start += 1) {
      if (name.every((word, offset) => word === words[start + offset]))
        isName.fill(true, start, start + name.length);
    }
  }
  return isName;
}

function strangers(ids: readonly string[], { sources }: Dataset): Problem[] {
  const known = new Set<string>(sources.map(({ id }) => id));
  return ids
    .filter((id) => !known.has(id))
    .map((id) =>
      error(
        'reference',
        { file: 'fingerprints.json', row: id, field: '' },
        'there is no such source',
        'rename or remove it',
      ),
    );
}

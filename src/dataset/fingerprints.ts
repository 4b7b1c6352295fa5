import * as z from 'zod/mini';

/**
 * `data/fingerprints.json`: by source id, the hash of every run of WORDS_IN_RUN words of the source's
 * text, sorted. It lets us notice a copied sentence without keeping the text of the source.
 */
export const fingerprints = z.record(z.string(), z.array(z.string().check(z.regex(/^[0-9a-f]{8}$/))));

export type Fingerprints = z.infer<typeof fingerprints>;

/** Long enough that two people do not write it by chance; Vietnamese syllables count as words. */
export const WORDS_IN_RUN = 14;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text: NFC, lower case, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** Every run of WORDS_IN_RUN words, hashed, in order of the text. */
export function runHashes(words: readonly string[]): readonly string[] {
  const runs = Math.max(0, words.length - WORDS_IN_RUN + 1);
  return Array.from({ length: runs }, (_, start) =>
    fnv1a(words.slice(start, start + WORDS_IN_RUN).join(' ')),
  );
}

/** What `data/fingerprints.json` holds for a source of this text. */
export function fingerprintsOf(text: string): string[] {
  return [...new Set(runHashes(wordsOf(text)))].sort();
}

/** FNV-1a, 32 bit, over UTF-8 bytes, as eight hex digits (Fowler, Noll, Vo). */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

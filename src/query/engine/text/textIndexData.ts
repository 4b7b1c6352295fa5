import type { Bits } from '../engineData';

/**
 * Words in order of their code units: word n is `units[starts[n]]` … `units[starts[n + 1] - 1]`, so
 * that all words with one beginning are neighbours.
 */
export type Vocabulary = {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
};

/** Sets of rows by number: those in more than one row of 32 as bitsets, all others as postings. */
export type RowSets = {
  /** Per set 0, or one more than the place of its bitset. */
  readonly bitsetOf: Uint32Array;
  readonly bitsets: readonly Bits[];
  /** Rows of set n, ascending: `postings[starts[n]]` … `postings[starts[n + 1] - 1]`; none for a bitset. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
};

/** Unions that would be dear to make while somebody types: `unions[i]` joins sets `from[i]` up to `to[i]`. */
export type KeptUnions = {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly unions: readonly Bits[];
};

/** Which rows have a word that begins so. Set n holds the rows of word n. */
export type Dictionary = {
  readonly vocabulary: Vocabulary;
  readonly sets: RowSets;
  readonly kept: KeptUnions;
};

/** Per row its words with Chinese characters, each after a space: `units[starts[r]]` … `units[starts[r + 1] - 1]`. */
export type HanText = {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
};

/** Everyone's names as they are searched: folded spellings, none empty. */
export type NameData = {
  readonly people: readonly string[];
  readonly spellings: readonly string[];
  /** Person p is spelt `spellingIds[spellingStarts[p]]` … (compressed sparse rows). */
  readonly spellingStarts: Uint32Array;
  readonly spellingIds: Uint32Array;
  /** Spelling s stands for `personIds[personStarts[s]]` … */
  readonly personStarts: Uint32Array;
  readonly personIds: Uint32Array;
  /** In words, at least 1. */
  readonly longestSpelling: number;
};

/** Which of some texts have which words; a row is an event's texts, or one text that events share. */
export type TextPart = {
  readonly rowCount: number;
  /** Words up to their first Chinese character. */
  readonly words: Dictionary;
  /** Of words with Chinese characters every three code units that follow one another, and at the end two and one. */
  readonly grams: Dictionary;
  readonly hanText: HanText;
  /** Per person the rows where one of the spellings with spaces or without Chinese stands in a text. */
  readonly mentions: RowSets;
};

/** All that text search needs, to be cloned or handed over; hardly any text is kept. */
export type TextIndexData = {
  readonly names: NameData;
  /** By event: its own texts. */
  readonly own: TextPart;
  /** By text: names and labels. */
  readonly shared: TextPart;
  /** Per shared text the events that have it. */
  readonly sharedRows: RowSets;
};

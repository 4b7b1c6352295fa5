import type { Facts } from '../../src/query/facts';
import type { SearchIndex } from '../../src/query/search';
import type { GeneratedRecord } from '../../src/testing/generatedRecord';
import type { BenchAnswer, Entry } from './contender';
import type { Keystroke } from './keystrokes';
import type { TEXT_ENGINES } from './report';

/** What the searches are built from. With many rows there are no texts in memory to be had. */
export type TextInput = {
  readonly record: GeneratedRecord;
  readonly inMemory: {
    /** Its events are the rows. */
    readonly facts: Facts;
    readonly index: SearchIndex;
    /** Per row its texts, folded. */
    readonly texts: readonly string[];
  } | null;
};

/** How many events are found, and where the contender answers more than that, the rest of it. */
export type TextAnswer = { readonly count: number; readonly all: BenchAnswer | null };

export type TextEntry = Entry<(typeof TEXT_ENGINES)[number], TextInput, Keystroke, TextAnswer>;

/** With more rows than this their texts are not kept in memory. */
export const MOST_TEXTS = 100_000;

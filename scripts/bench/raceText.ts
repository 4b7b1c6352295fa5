import { createFacts } from '../../src/query/facts';
import { createSearchIndex } from '../../src/query/search';
import type { GeneratedRecord } from '../../src/testing/generatedRecord';
import { differences } from './differences';
import { flexSearchContender } from './flexSearchContender';
import { type Keystroke, keystrokesOf } from './keystrokes';
import { objectsTextContender } from './objectsTextContender';
import { oursTextContender } from './oursTextContender';
import { race } from './race';
import type { Measured, TEXT_ENGINES } from './report';
import { MOST_TEXTS, type TextAnswer, type TextEntry, type TextInput } from './textContender';
import { uFuzzyContender } from './uFuzzyContender';

type Name = (typeof TEXT_ENGINES)[number];

const ENTRIES: readonly TextEntry[] = [
  oursTextContender,
  objectsTextContender,
  flexSearchContender,
  uFuzzyContender,
];

/**
 * Text typed letter by letter. Ours and one pass over the objects answer with all counts and have to
 * agree in everything; FlexSearch has to find as many events where a query means the same to it.
 */
export function raceText(record: GeneratedRecord): readonly Measured<Name>[] {
  const input: TextInput = {
    record,
    inMemory: record.rowCount > MOST_TEXTS ? null : rowsInMemory(record),
  };
  return race({ entries: ENTRIES, input, rowCount: record.rowCount, round: keystrokesOf, compare });
}

function rowsInMemory(record: GeneratedRecord): TextInput['inMemory'] {
  const events = Array.from({ length: record.rowCount }, (_, row) => record.factsAt(row));
  const places = new Set(events.flatMap(({ place }) => place));
  const facts = { ...createFacts(record.dataset), events, places };
  const index = createSearchIndex(facts);
  return { facts, index, texts: events.map(index.textOf) };
}

function compare({ q, isPlain }: Keystroke, ours: TextAnswer, theirs: TextAnswer, name: Name): void {
  const found = ours.all && theirs.all ? differences(ours.all, theirs.all) : [];
  const counts = name === 'flexsearch' && isPlain && ours.count !== theirs.count;
  if (found.length === 0 && !counts) return;
  throw new Error(
    `${name} answers otherwise for "${q}": ${theirs.count} of ${ours.count}; ${found.slice(0, 5).join('; ')}`,
  );
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDataset } from '../../../testing/aDataset';
import { anEvent } from '../../../testing/anEvent';
import { aPerson } from '../../../testing/aPerson';
import { hostileText } from '../../../testing/hostileText';
import { createFacts, type Facts } from '../../facts';
import { createSearchIndex, matchText, textsOf } from '../../search';
import { addRow, hasRow } from '../bits';
import { runToEnd } from '../buildEngine';
import { createTextIndexBuilder } from './buildTextIndex';
import { createTextIndex } from './createTextIndex';

const NAMES = [
  'Tô Lâm',
  'Nguyễn An',
  'An',
  'Nguyễn An Bình',
  'Lưu Hải Tinh',
  '刘海星',
  '习近平',
  '近平',
  '卡尔·马克思',
  'Karl 马克思·Ⅲ',
  'Đặng 邓',
  '2024年',
  '𠮷野',
  '?!',
];
const WORDS = [
  ...NAMES,
  'đường sắt',
  'ĐƯỜNG',
  'du',
  'dương',
  'Hải',
  'tinh chế',
  'An ninh',
  'rail',
  'railway',
  'rails',
  'r',
  '2024',
  'ngày 5/9',
  'ΟΔΟΣ',
  'かな',
  'か習',
  '한국',
  '标准轨铁路',
  '准轨',
  '轨铁路标',
  '铁路',
  'x习近平y',
  '总书记',
];
const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, hostileText);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '', ', ', ' – ', '\u0323')), { minLength: 1, maxLength: 6 })
  .map((parts) => `x${Array.from(parts.flat().join('')).slice(0, 120).join('')}x`);
const words = fc.record({ en: text, vi: text, zh: text });
const PEOPLE = ['an', 'binh', 'chi', 'dung'];

const record = fc
  .record({
    events: fc.array(
      fc.record({
        title: words,
        summary: text,
        people: fc.subarray(PEOPLE),
        points: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 70, size: 'max' },
    ),
    people: fc.tuple(
      ...PEOPLE.map((id) =>
        fc.record({ id: fc.constant(id), aliases: fc.subarray(NAMES, { maxLength: 5 }) }),
      ),
    ),
  })
  .map(({ events, people }) =>
    createFacts(
      aDataset({
        events: events.map((parts, at) => anEvent({ ...parts, id: `event-${at}` })),
        people: people.map((parts) => aPerson(parts)),
      }),
    ),
  );

/** Parts of words and names, side by side. */
const query = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc
        .tuple(word, fc.nat(12), fc.nat(12))
        .map(([whole, from, length]) => whole.slice(from % whole.length).slice(0, length)),
      fc.tuple(word, fc.nat(6)).map(([whole, length]) => whole.slice(0, length)),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom(' ', ' ', '').map((between) => parts.join(between)));

function textIndexOf(facts: Facts) {
  const index = createSearchIndex(facts);
  const builder = createTextIndexBuilder(facts.events.length, index.names().spellingsOf);
  for (const event of facts.events) builder.add(textsOf(facts, event));
  const data = structuredClone(runToEnd(builder.finish()));
  return createTextIndex(data, (person, into) => {
    for (const [row, event] of facts.events.entries()) if (event.person.includes(person)) addRow(into, row);
  });
}

function expectEqual(facts: Facts, queries: readonly string[]): void {
  const index = createSearchIndex(facts);
  const textIndex = textIndexOf(facts);
  for (const asked of queries) {
    const found = textIndex.match(asked);
    const passes = matchText(index, asked);
    const ids = facts.events.filter((_, row) => hasRow(found, row)).map(({ event }) => event.id);
    expect({ asked, ids }).toEqual({ asked, ids: facts.events.filter(passes).map(({ event }) => event.id) });
    expect(found.length).toBe(Math.ceil(facts.events.length / 32));
  }
}

describe('createTextIndex', () => {
  it('finds what matching every text finds', () => {
    fc.assert(fc.property(record, fc.array(query, { minLength: 10, maxLength: 20 }), expectEqual), {
      numRuns: 200,
    });
  });

  it('finds it letter by letter, there and back', () => {
    fc.assert(
      fc.property(record, query, (facts, asked) => {
        const typed = [...asked].map((_, at, letters) => letters.slice(0, at + 1).join(''));
        expectEqual(facts, [...typed, ...typed.toReversed()]);
      }),
      { numRuns: 100 },
    );
  });
});

import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeView } from '../../address/codec';
import { bibtexCitation } from '../../files/cite/bibtexCitation';
import { cslJsonCitation } from '../../files/cite/cslJsonCitation';
import { oneLine } from '../../files/cite/sentences';
import { checksumOf } from '../../query/checksum';
import { type Citation, type Cited, createCitation, idsOf, type Reference } from '../../query/citation';
import { describeView } from '../../query/describeView';
import { createFacts } from '../../query/facts';
import { createSelect } from '../../query/select';
import { DEFAULT_VIEW, LANGUAGES, type LanguageChoice, type View, withYears } from '../../query/view';
import { aSpeech } from '../../testing/aSpeech';
import { realRecord } from '../../testing/realRecord';
import { citeWords } from './citeWords';
import { describeCited } from './describeCited';
import { WRITERS } from './formats';

const PAGE = 'https://example.org/vietnam-china/';
const VIEWS = 50;

const facts = createFacts(realRecord());
const { dataset } = facts;
const select = createSelect(facts);
const speeches = { en: aSpeech('en'), vi: aSpeech('vi'), zh: aSpeech('zh') };

function cite(cited: Cited, language: LanguageChoice, url: string, sentence = ''): Citation {
  const described = describeCited(speeches[language], facts, cited, sentence);
  return createCitation(facts, cited, { ...described, url, accessed: '2026-12-31', language });
}

/** What an independent reader must find of a reference, in whatever form it was written. */
function expectRead(item: CSL | undefined, reference: Reference, asRead: (url: string) => string) {
  const { id, title, url, version, issued, accessed } = reference;
  expect(item).toMatchObject({ id, title: oneLine(title) });
  expect(item?.URL && new URL(item.URL).href).toBe(url === null ? undefined : new URL(asRead(url)).href);
  expect(item?.version).toBe(version ?? undefined);
  expect(item?.issued?.['date-parts']?.[0]?.[0]).toBe(issued?.start?.year);
  expect(item?.accessed?.['date-parts']).toEqual(accessed === null ? undefined : [[2026, 12, 31]]);
}

/** citation-js escapes an address a second time if all its escapes are of reserved signs (`%2F`), in BibTeX only. */
const escapedTwice = (url: string) => (decodeURI(url) === url ? encodeURI(url) : url);
const READERS = [
  [bibtexCitation, escapedTwice],
  [cslJsonCitation, (url: string) => url],
] as const;

/** Writes it in every form; those with a grammar are read back, entry by entry. */
function expectCited(citation: Citation) {
  const references: readonly Reference[] = [citation, ...citation.citedSources];
  for (const [write, asRead] of READERS) {
    const items = new Cite(write(citation)).data;
    expect(items).toHaveLength(references.length);
    for (const [at, reference] of references.entries()) expectRead(items[at], reference, asRead);
  }
  const words = citeWords(
    speeches[citation.language === 'vi' ? 'vi' : citation.language === 'zh' ? 'zh' : 'en'],
  );
  for (const write of Object.values(WRITERS))
    expect(write(citation, words)).not.toMatch(/undefined|null|NaN|\[object/);
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every event of the record is cited, with every document it rests on', () => {
    for (const event of dataset.events) {
      const url = `${PAGE}?${serializeView({ ...DEFAULT_VIEW, event: event.id, lang: language })}`;
      const citation = cite({ kind: 'event', event }, language, url);
      expect(citation.title).toContain(event.title[language]);
      expect(citation.citedSources.map(({ id }) => id)).toEqual(
        expect.arrayContaining(event.evidence.map(({ source }) => `source-${source}`)),
      );
      expectCited(citation);
    }
  }, 120_000);

  it('every figure is cited, with every document it rests on', () => {
    for (const figure of [...dataset.trade, ...dataset.investment]) {
      const citation = cite({ kind: 'figure', figure }, language, `${PAGE}?figure=${figure.id}`);
      expect(citation.citedSources.length).toBeGreaterThan(0);
      expectCited(citation);
    }
  }, 120_000);

  it('the data set is cited', () => {
    const citation = cite({ kind: 'dataset' }, language, PAGE);
    expect(citation).toMatchObject({ title: dataset.title, author: 'Vietnam–China Relations contributors' });
    expectCited(citation);
  });

  it('any view is cited by its sentence, rows and checksum', () => {
    for (const view of fc.sample(arbitraryView, { seed: 20_261_122, numRuns: VIEWS })) {
      const speech = speeches[language];
      const selection = select(view, speech.locale);
      const sentence = speech.sentence(describeView(facts, view, selection));
      const { events } = selection;
      const citation = cite({ kind: 'view', events }, language, `${PAGE}?${serializeView(view)}`, sentence);
      expect(citation.title).toBe(sentence);
      expect(citation.note).toContain(checksumOf(idsOf(events)));
      expectCited(citation);
    }
  });
});

const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 3 });
const year = fc.integer({ min: 1950, max: 2026 });

/** Views of the record as it is: by people, topics, words, years, in several orders. */
const arbitraryView: fc.Arbitrary<View> = fc
  .record({
    q: fc.constantFrom('', '', '', 'đường sắt', '习近平', 'a & b {c}', '100%', '"6 more"'),
    person: fc.oneof(fc.constant([]), some(dataset.people.map(({ id }) => id))),
    topic: fc.oneof(fc.constant([]), some(dataset.vocabulary.topics.map(({ id }) => id))),
    type: fc.oneof(fc.constant([]), some(dataset.vocabulary.types.map(({ id }) => id))),
    place: fc.constantFrom([], [], ['VN'], ['CN', 'VN']),
    match: fc.constantFrom('any', 'all'),
    years: fc.option(fc.record({ from: year, to: year }), { nil: null }),
    sort: fc.constantFrom(
      DEFAULT_VIEW.sort,
      [{ column: 'title', descending: false } as const],
      [{ column: 'people', descending: true } as const, { column: 'date', descending: false } as const],
    ),
  })
  .map(({ years, ...parts }) => withYears({ ...DEFAULT_VIEW, ...parts }, years));

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCitation } from '../../testing/aCitation';
import { aDate } from '../../testing/aDate';
import { hostileText } from '../../testing/hostileText';
import { bibtexCitation } from './bibtexCitation';
import { escapeLatex } from './escapeLatex';
import { oneLine } from './sentences';

const read = (bibtex: string) => new Cite(bibtex).data;

describe('a BibTeX entry', () => {
  it('has what each reader of BibTeX asks for', () => {
    const citation = aCitation({ title: 'Visits & talks, 100%', container: null });
    expect(bibtexCitation(citation)).toBe(
      [
        '@misc{a-record-2026-06-30,',
        '  author = {{Record keepers}},',
        '  title = {{Visits \\& talks, 100\\%}},',
        '  date = {2026-06-30},',
        '  year = {2026},',
        '  version = {2026-06-30},',
        '  url = {https://example.org/?q=a+b},',
        '  urldate = {2026-07-01},',
        '  language = {en},',
        '  note = {2 of 3 events},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is followed by the documents it rests on', () => {
    const { citedSources: _none, ...source } = aCitation({
      id: 'source-news',
      author: null,
      publisher: 'Smith and Sons, Ltd.',
      version: null,
      accessed: null,
    });
    const [, second] = read(bibtexCitation(aCitation({ citedSources: [{ ...source, container: null }] })));
    expect(second).toMatchObject({ id: 'source-news', publisher: 'Smith and Sons, Ltd.' });
    expect(second).not.toHaveProperty('accessed');
  });

  it.each([
    ['2023-09-05', [[2023, 9, 5]]],
    ['2023-09', [[2023, 9]]],
    ['2023~', [[2023]]],
    [
      '2025-04-14/2025-04-15',
      [
        [2025, 4, 14],
        [2025, 4, 15],
      ],
    ],
    ['2024/..', [[2024]]],
  ])('dated %s is read back', (edtf, parts) => {
    const [item] = read(bibtexCitation(aCitation({ issued: aDate(edtf) })));
    expect(item?.issued).toMatchObject({ 'date-parts': parts });
  });

  it('gives back any text, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, author, note) => {
        const [item, ...others] = read(bibtexCitation(aCitation({ title, author, note, container: title })));
        expect(others).toEqual([]);
        expect(item).toMatchObject({
          title: oneLine(title),
          publisher: oneLine(title),
          note: oneLine(note),
          author: [{ family: oneLine(author) }],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never has a brace that BibTeX would count', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const commands = escapeLatex(text).replaceAll('{}', '');
        expect(commands).not.toMatch(/[{}\n\r]/);
      }),
    );
  });

  it('gives back an address as it leads, with no sign that would end it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const url = `https://example.org/?q=${text}`;
        const [item] = read(bibtexCitation(aCitation({ url })));
        expect(new URL(item?.URL ?? '').searchParams.get('q')).toBe(
          new URL(oneLine(url)).searchParams.get('q'),
        );
      }),
    );
  });
});

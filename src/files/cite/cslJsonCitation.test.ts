import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCitation } from '../../testing/aCitation';
import { aDate } from '../../testing/aDate';
import { hostileText } from '../../testing/hostileText';
import { cslJsonCitation } from './cslJsonCitation';
import { oneLine } from './sentences';

const read = (json: string) => new Cite(json).data;

describe('a CSL-JSON item', () => {
  it('has the names and shapes of the standard', () => {
    expect(JSON.parse(cslJsonCitation(aCitation({ form: 'entry' })))).toEqual([
      {
        id: 'a-record-2026-06-30',
        type: 'entry',
        title: '2 events, newest first',
        'container-title': 'A record',
        author: [{ literal: 'Record keepers' }],
        issued: { 'date-parts': [[2026, 6, 30]] },
        version: '2026-06-30',
        URL: 'https://example.org/?q=a+b',
        accessed: { 'date-parts': [[2026, 7, 1]] },
        language: 'en',
        note: '2 of 3 events',
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const unknown = { container: null, author: null, issued: null, version: null, url: null, accessed: null };
    expect(JSON.parse(cslJsonCitation(aCitation({ ...unknown, note: '' })))).toEqual([
      { id: 'a-record-2026-06-30', type: 'dataset', title: '2 events, newest first', language: 'en' },
    ]);
  });

  it.each([
    ['2023-09', { 'date-parts': [[2023, 9]] }],
    ['2023-09-05~', { 'date-parts': [[2023, 9, 5]], circa: true }],
    [
      '2025-04-14/2025-04-15',
      {
        'date-parts': [
          [2025, 4, 14],
          [2025, 4, 15],
        ],
      },
    ],
    ['../1991', { 'date-parts': [[1991]] }],
  ])('is dated %s as far as that is known', (edtf, issued) => {
    expect(JSON.parse(cslJsonCitation(aCitation({ issued: aDate(edtf) })))).toMatchObject([{ issued }]);
  });

  it('gives back any text, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, note) => {
        const [item] = read(cslJsonCitation(aCitation({ title, note, container: title, author: title })));
        expect(item).toMatchObject({
          title: oneLine(title),
          'container-title': oneLine(title),
          author: [{ literal: oneLine(title) }],
          note: oneLine(note),
        });
      }),
    );
  });
});

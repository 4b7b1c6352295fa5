import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCitation } from '../../testing/aCitation';
import { aDate } from '../../testing/aDate';
import { hostileText } from '../../testing/hostileText';
import { oneLine } from './sentences';
import { escapeWiki, wikiCitation } from './wikiCitation';

/** A template as MediaWiki takes it apart: name, parameters, and what stands behind. */
function readTemplate(wiki: string) {
  const [, inner = '', behind = ''] = /^\{\{([^{}]*)\}\}(.*)$/s.exec(wiki) ?? [];
  const [name = '', ...parameters] = inner.split('|');
  const pairs = parameters.map((one): [string, string] => {
    const at = one.indexOf('=');
    return [one.slice(0, at).trim(), decoded(one.slice(at + 1).trim())];
  });
  return { name: name.trim(), parameters: Object.fromEntries(pairs), behind: decoded(behind.trim()) };
}

const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_whole, code) => String.fromCodePoint(Number(code)));

describe('a citation for Wikipedia', () => {
  it('is a template with an address', () => {
    expect(wikiCitation(aCitation())).toBe(
      '{{cite web |url=https://example.org/?q=a+b |author=Record keepers |date=2026-06-30 ' +
        '|title=2 events, newest first |website=A record |version=2026-06-30 |access-date=2026-07-01 ' +
        '|language=en}} 2 of 3 events',
    );
  });

  it('is another template without one', () => {
    expect(readTemplate(wikiCitation(aCitation({ url: null, note: '' })))).toMatchObject({
      name: 'citation',
      behind: '',
    });
  });

  it.each([
    ['2023-09-05', '2023-09-05'],
    ['2023-09', '2023'],
    ['2023-09-05~', '2023'],
    ['2025-04-14/2025-04-15', undefined],
  ])('dates %s as %s', (edtf, date) => {
    const { parameters } = readTemplate(wikiCitation(aCitation({ issued: aDate(edtf) })));
    expect(parameters.date).toBe(date);
  });

  it('gives back any text, and no sign that wiki markup knows', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, note) => {
        const wiki = wikiCitation(aCitation({ title, note, url: `https://example.org/?q=${title}` }));
        const { name, parameters, behind } = readTemplate(wiki);
        expect({ name, title: parameters.title, behind }).toEqual({
          name: 'cite web',
          title: oneLine(title),
          behind: oneLine(note),
        });
        expect(wiki).not.toContain('\n');
        expect(escapeWiki(title)).not.toMatch(/''|__|~~~|[[\]{}|<>]/);
      }),
    );
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { headTags } from './headTags';

const SITE = 'https://example.org/relations/';
const HOSTILE = '"><script>alert(1)</script>&amp; Đặng';

type At = { readonly search?: string; readonly pending?: boolean; readonly lang?: string };

/** The tags as a browser reads them in the head of a page at an address; its script has run. */
function read(site: string | null, { search = '', pending = false, lang = 'en' }: At = {}) {
  const html = document.documentElement;
  html.lang = lang;
  html.toggleAttribute('data-pending', pending);
  document.head.innerHTML = headTags({ site, title: HOSTILE, description: `${HOSTILE}$&` });
  const scripts = [...document.querySelectorAll('script')].map(({ text }) => text);
  for (const script of scripts) new Function('location', script)({ search });
  const attribute = (selector: string, name: string) =>
    document.head.querySelector(selector)?.getAttribute(name) ?? null;
  return {
    scripts,
    property: (name: string) => attribute(`meta[property="${name}"]`, 'content'),
    canonical: () => attribute('link[rel=canonical]', 'href'),
    alternates: () =>
      [...document.querySelectorAll('link[rel=alternate]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
  };
}

describe('headTags', () => {
  it('holds text as text', () => {
    const { property, scripts } = read(null);
    expect(property('og:title')).toBe(HOSTILE);
    expect(property('og:description')).toBe(`${HOSTILE}$&`);
    expect(scripts).toEqual([]);
    expect(document.head.textContent?.trim()).toBe('');
  });

  it('has the whole address of the picture, its size and what it shows', () => {
    const { property } = read(SITE);
    expect(property('og:image')).toBe(`${SITE}preview.png`);
    expect([property('og:image:width'), property('og:image:height')]).toEqual(['1200', '630']);
    expect(property('og:image:alt')).toMatch(/events/);
  });

  it('never has an address that takes the place of the one shared', () => {
    expect(read(SITE).property('og:url')).toBeNull();
    expect(headTags({ site: SITE, title: '', description: '' })).not.toContain('<link rel="canonical"');
  });

  it('names the page in each language', () => {
    expect(read(SITE).alternates()).toEqual([
      ['x-default', SITE],
      ['en', `${SITE}?lang=en`],
      ['vi', `${SITE}?lang=vi`],
      ['zh', `${SITE}?lang=zh`],
    ]);
  });

  it('leaves out what needs an address where none is known', () => {
    const { property, canonical, alternates } = read(null);
    expect(property('og:image')).toBe('./preview.png');
    expect([canonical(), alternates()]).toEqual([null, []]);
  });
});

describe('the canonical link', () => {
  it.each([
    ['the page', {}, SITE],
    ['the page in a language', { search: '?lang=vi', lang: 'vi' }, `${SITE}?lang=vi`],
    ['a campaign', { search: '?utm_source=x' }, SITE],
    ['a view', { search: '?year=2023', pending: true }, null],
    ['a view in a language', { search: '?lang=vi&year=2023', lang: 'vi', pending: true }, null],
    ['a link that says when it was made', { search: '?as=2026-11-22' }, null],
  ])('of %s', (_name, at, expected) => {
    expect(read(SITE, at).canonical()).toBe(expected);
  });

  it.each(['pointerdown', 'keydown', 'popstate'])('is gone with the first %s', (move) => {
    const { canonical } = read(SITE);
    expect(canonical()).toBe(SITE);
    window.dispatchEvent(new Event(move));
    expect(canonical()).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAddress, serializeView } from '../src/address/codec';
import { PARAMS } from '../src/address/params';
import { preferredLanguage } from '../src/store/preferences';

const html = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

/** What the script in the page's head makes of an address, before anything else has loaded. */
function decided(search: string, stored: string | null, languages: readonly string[]) {
  const page: { lang: string; dataset: Record<string, string> } = { lang: '', dataset: {} };
  const run = new Function('document', 'localStorage', 'location', 'navigator', 'addEventListener', script);
  run(
    { documentElement: page },
    { getItem: (key: string) => (key === 'language' ? stored : null) },
    { search },
    { languages },
    () => {},
  );
  return page;
}

const ADDRESSES = [
  '',
  '?lang=vi',
  '?lang=ZH',
  '?lang=zh-CN',
  '?lang=fr',
  '?lang=fr&lang=vi',
  '?lang=vi&lang=en',
  '?lang=&lang=zh',
  '?lang=%20en%20',
  '?lang=vi&year=2023',
  '?year=2023',
  '?utm_source=x',
  '?person=nobody',
  '?figure=2024-total-vn-customs',
  '?order=trade.value',
  '?order=trade.colour',
  '?full=changes',
  '?as=2026-01-02',
  '?year=soon',
  '?embed=trade',
  '?embed=all&embed=%20Table&lang=vi',
  '?embed=all',
];

describe('the script in index.html', () => {
  it.each(
    ADDRESSES.flatMap((search) => [
      { search, stored: null, languages: ['fr-FR', 'zh-Hans-CN', 'vi'] },
      { search, stored: 'vi', languages: ['en-US'] },
      { search, stored: 'vi-VN', languages: ['fr'] },
    ]),
  )('takes $search, $stored, $languages for what the page takes it for', ({ search, stored, languages }) => {
    const { view } = parseAddress(search);
    const own = stored === 'vi' && view.embed === null ? stored : preferredLanguage(languages);
    const { lang, dataset } = decided(search, stored, languages);
    expect(lang).toBe(view.lang ?? own);
    const narrowed = {
      ...view,
      lang: null,
      malformed: view.malformed.filter(({ param }) => param !== 'lang'),
    };
    expect('pending' in dataset).toBe(serializeView(narrowed) !== '');
    expect('alone' in dataset).toBe(view.embed !== null);
    expect('swap' in dataset).toBe(lang !== 'en' || view.embed !== null);
  });

  it('knows every parameter but the language, and the version a link was made with, which moves no row', () => {
    const listed = /const ours = '([^']*)'/.exec(script)?.[1]?.split(' ');
    expect(listed).toEqual(PARAMS.filter((param) => param !== 'lang' && param !== 'as'));
  });
});

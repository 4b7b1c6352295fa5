import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAddress, serializeView } from '../src/address/codec';
import { embedCode } from '../src/files/embedCode';

const demo = readFileSync(new URL('../docs/embed-demo.html', import.meta.url), 'utf8');
const frames = [...demo.matchAll(/<iframe src="([^"]*)" title="([^"]*)".*<\/iframe>/g)].map(
  ([code, src = '', title = '']) => ({ code, src: src.replaceAll('&amp;', '&'), title }),
);

describe('the page that shows how to embed', () => {
  it('has every part, by code as Share gives it', () => {
    const parts = frames.map(({ code, src, title }) => {
      const { search } = new URL(src);
      const { view } = parseAddress(search);
      expect(`?${serializeView(view)}`).toBe(search);
      if (view.embed === null) throw new Error(`${src} is the whole page`);
      expect(embedCode({ embed: view.embed, src, title, follows: false })).toBe(code);
      return view.embed;
    });
    expect(parts).toEqual(['table', 'trade', 'leadership']);
  });

  it('has the script once', () => {
    const [first] = frames;
    const { src = '' } = first ?? {};
    const [, script = ''] = embedCode({ embed: 'table', src, title: '', follows: true }).split('</iframe>\n');
    expect(demo.split(script)).toHaveLength(2);
    expect(demo.match(/<script/g)).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBEDS } from '../query/view';
import { hostileText } from '../testing/hostileText';
import { embedCode } from './embedCode';

const SRC = 'https://example.org/page/?person=to-lam,xi-jinping&match=all&embed=table';
const parts = { embed: 'table', src: SRC, title: '12 events with Tô Lâm', follows: false } as const;

function read(code: string) {
  const { body, head } = new DOMParser().parseFromString(code, 'text/html');
  return { frame: body.querySelector('iframe'), elements: [...head.children, ...body.children] };
}

/** What is left of a text in an attribute: one line, and nothing that HTML has no way to write. */
const asWritten = (text: string) => text.replace(/\s+/g, ' ');

describe('the code of a frame', () => {
  it('is one frame: named, late to load, and allowed what it needs', () => {
    expect(embedCode(parts)).toBe(
      '<iframe src="https://example.org/page/?person=to-lam,xi-jinping&amp;match=all&amp;embed=table" ' +
        'title="12 events with Tô Lâm" loading="lazy" style="width:100%;border:0" height="1100" ' +
        'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ' +
        'referrerpolicy="no-referrer"></iframe>',
    );
  });

  it('may save files only where the chart can be saved', () => {
    for (const embed of EMBEDS) {
      const sandbox = read(embedCode({ ...parts, embed })).frame?.getAttribute('sandbox') ?? '';
      expect(sandbox.includes('allow-downloads')).toBe(embed === 'trade');
      expect(sandbox).not.toMatch(/top-navigation|modals|forms/);
    }
  });

  it('holds what it is given and nothing else, whatever that is', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.boolean(), (title, query, follows) => {
        const src = `https://example.org/?q=${query}`;
        const { frame, elements } = read(embedCode({ ...parts, src, title, follows }));
        expect(frame?.getAttribute('title')).toBe(asWritten(title));
        expect(frame?.getAttribute('src')).toBe(src.replaceAll('\r\n', '\n'));
        expect(frame?.attributes).toHaveLength(7);
        expect(elements.map(({ tagName }) => tagName)).toEqual(follows ? ['IFRAME', 'SCRIPT'] : ['IFRAME']);
      }),
    );
  });

  it.each(['</iframe><script>alert(1)</script>', '" onload="alert(1)', "' <!--", '&quot; onload=x'])(
    'is not ended by %s',
    (title) => {
      const { frame, elements } = read(embedCode({ ...parts, title }));
      expect(elements).toEqual([frame]);
      expect(frame?.title).toBe(title);
    },
  );
});

describe('the script beside it', () => {
  /** A page with two frames of ours and one of others', and the script run in it. */
  function page() {
    const frames = [1, 2, 3].map(() => ({ contentWindow: {}, height: '100' }));
    const { text = '' } =
      new DOMParser()
        .parseFromString(embedCode({ ...parts, follows: true }), 'text/html')
        .querySelector('script') ?? {};
    let listen: (event: object) => void = () => {};
    const run = new Function('addEventListener', 'document', text);
    run(
      (type: string, listener: typeof listen) => {
        expect(type).toBe('message');
        listen = listener;
      },
      { querySelectorAll: (sought: string) => (sought === 'iframe' ? frames : []) },
    );
    return {
      tell: (data: unknown, from = 1, origin = 'https://example.org') =>
        listen({ source: frames[from]?.contentWindow ?? null, origin, data }),
      heights: () => frames.map(({ height }) => height),
    };
  }
  const said = { source: 'vietnam-china-relations', type: 'height', version: 1, height: 640 };

  it('makes the frame that tells its height as tall, and no other', () => {
    const { tell, heights } = page();
    tell(said);
    expect(heights()).toEqual(['100', 640, '100']);
    tell({ ...said, height: 320 }, 2);
    expect(heights()).toEqual(['100', 640, 320]);
  });

  it.each<[what: string, data: unknown, from?: number, origin?: string]>([
    ['another origin', said, 1, 'https://example.com'],
    ['a page in a sandbox of its own', said, 1, 'null'],
    ['a window that is none of the frames', said, 7],
    ['somebody else', { ...said, source: 'react-devtools' }],
    ['another kind of message', { ...said, type: 'navigate' }],
    ['a shape to come', { ...said, version: 2 }],
    ['a height in words', { ...said, height: '640px; position: fixed' }],
    ['no number', { ...said, height: Number.NaN }],
    ['a text', 'height: 640'],
    ['nothing', null],
  ])('does nothing for %s', (_what, data, from, origin) => {
    const { tell, heights } = page();
    tell(data, from, origin);
    expect(heights()).toEqual(['100', '100', '100']);
  });
});

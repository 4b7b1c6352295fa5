import { describe, expect, it } from 'vitest';
import { assemblePage } from './assemblePage';

const built = `<html><head><title>x</title><meta name="description" content="" />
    <script type="module" crossorigin src="./assets/app-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/libraries-1.js">
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
    <!--head-->
  </head><body><div id="root" data-language="en"></div><!--templates--></body></html>`;

const of = (language: string) => ({
  html: `<p>${language} $& “$1”</p>`,
  title: `${language} <&"`,
  description: language,
});
const parts = {
  built,
  styles: [{ file: 'assets/index-1.css', text: 'a{src:url(./inter.woff2)}' }],
  modules: ['assets/dataset-1.js'],
  made: { en: of('en'), vi: of('vi'), zh: of('zh') },
  head: '<meta property="og:title" content="$&" />',
  plain: '<p>plain $&</p>',
  jsonLd: '<script type="application/ld+json">{"name":"$&"}</script>',
};

describe('assemblePage', () => {
  const page = assemblePage(parts);

  it('holds the styles, with addresses seen from the page', () => {
    expect(page).toContain('<style>a{src:url(./assets/inter.woff2)}</style>');
    expect(page).not.toContain('stylesheet');
  });

  it('has every script after what is seen, fetched early', () => {
    const root = page.indexOf('id="root"');
    for (const script of ['app-1.js', 'libraries-1.js', 'dataset-1.js']) {
      expect(page.indexOf(script)).toBeGreaterThan(root);
      expect(page.split(script)).toHaveLength(2);
    }
  });

  it('takes text as it is, and escapes it where it is no markup', () => {
    expect(page).toContain('<div id="root" data-language="en"><p>en $& “$1”</p></div>');
    expect(page).toContain('<template id="made-zh"><p>zh $& “$1”</p></template>');
    expect(page).toContain('<title>en &lt;&amp;&quot;</title>');
  });

  it('has in its head what machines read, and last what nothing waits for', () => {
    expect(page.indexOf(parts.head)).toBeLessThan(page.indexOf('</head>'));
    const scripts = page.lastIndexOf('modulepreload');
    expect(page.indexOf(`<noscript>${parts.plain}</noscript>`)).toBeGreaterThan(scripts);
    expect(page.indexOf(parts.jsonLd)).toBeGreaterThan(scripts);
  });

  it('refuses a page that lacks a place', () => {
    expect(() => assemblePage({ ...parts, built: built.replace('<!--templates-->', '') })).toThrow(
      'templates',
    );
  });
});

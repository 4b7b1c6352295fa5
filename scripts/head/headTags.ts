import { escapeHtml } from './escapeHtml';
import { languageAddresses } from './languageAddresses';

type Head = {
  /** Ends in a slash; null where it is not known. */
  readonly site: string | null;
  readonly title: string;
  readonly description: string;
};

export const PICTURE = { file: 'preview.png', width: 1200, height: 630 } as const;
const PICTURE_ALT = 'A table of events beside a trade chart and lanes of office-holders, over the same years';

/**
 * What link previews read (Open Graph, https://ogp.me; Twitter takes the rest from it). There is no
 * `og:url`: the view is in the address, and sites that find one lead to it instead of what was shared.
 */
export function headTags({ site, title, description }: Head): string {
  const properties = [
    ['og:type', 'website'],
    ['og:site_name', title],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', 'en_GB'],
    ['og:locale:alternate', 'vi_VN'],
    ['og:locale:alternate', 'zh_CN'],
    ['og:image', `${site ?? './'}${PICTURE.file}`],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE.width)],
    ['og:image:height', String(PICTURE.height)],
    ['og:image:alt', PICTURE_ALT],
  ].map(([name = '', content = '']) => `<meta property="${name}" content="${escapeHtml(content)}" />`);
  const lines = [...properties, '<meta name="twitter:card" content="summary_large_image" />'];
  return [...lines, ...(site === null ? [] : alternates(site))].join('\n    ');
}

function alternates(site: string): readonly string[] {
  const links = languageAddresses(site).map(
    ({ language, url }) => `<link rel="alternate" hreflang="${language}" href="${escapeHtml(url)}" />`,
  );
  return [...links, `<script>${CANONICAL}</script>`];
}

/**
 * The canonical link is for search engines, which run scripts; phones' share menus and Facebook take
 * it for the address too, and would lose the view. So it is there only while the address holds none:
 * not for a link to a view, and not from the reader's first move on.
 */
const CANONICAL = `
      (() => {
        const { lang, dataset } = document.documentElement;
        const asked = new URLSearchParams(location.search);
        if ('pending' in dataset || asked.has('as')) return;
        const kind = asked.has('lang') ? lang : 'x-default';
        const link = document.createElement('link');
        link.rel = 'canonical';
        link.href = document.querySelector(\`link[hreflang=\${kind}]\`).href;
        document.head.append(link);
        for (const move of ['pointerdown', 'keydown', 'popstate'])
          addEventListener(move, () => link.remove(), { capture: true, once: true });
      })();
    `;

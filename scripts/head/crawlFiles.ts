import { escapeHtml } from './escapeHtml';
import { languageAddresses } from './languageAddresses';

/**
 * The page in its languages, as https://www.sitemaps.org/protocol.html and Google's `xhtml:link`
 * have it. `site` ends in a slash; `changed` is a day, `YYYY-MM-DD`.
 */
export function sitemapXml(site: string, changed: string): string {
  const addresses = languageAddresses(site);
  const alternates = addresses.map(
    ({ language, url }) =>
      `    <xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(url)}"/>`,
  );
  const urls = addresses.flatMap(({ url }) => [
    '  <url>',
    `    <loc>${escapeHtml(url)}</loc>`,
    `    <lastmod>${changed}</lastmod>`,
    ...alternates,
    '  </url>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read (RFC 9309). Crawlers look for it at the root of a host only. */
export function robotsTxt(site: string | null): string {
  const sitemap = site === null ? '' : `\nSitemap: ${site}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

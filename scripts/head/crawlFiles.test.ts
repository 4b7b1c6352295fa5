// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from './crawlFiles';

const SITE = "https://example.org/a&b/'<c>/";

test('the sitemap lists the page in each language, and with each all of them', () => {
  const document = new DOMParser().parseFromString(sitemapXml(SITE, '2026-11-22'), 'text/xml');
  const addresses = [SITE, `${SITE}?lang=en`, `${SITE}?lang=vi`, `${SITE}?lang=zh`];
  const urls = [...document.getElementsByTagName('url')];
  expect(urls.map((url) => url.querySelector('loc')?.textContent)).toEqual(addresses);
  for (const url of urls) {
    expect(url.querySelector('lastmod')?.textContent).toBe('2026-11-22');
    const links = [...url.getElementsByTagName('xhtml:link')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(addresses);
  }
});

test('robots may read everything, and are led to the sitemap where its address is known', () => {
  expect(robotsTxt(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt('https://example.org/')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});

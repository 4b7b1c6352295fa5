import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { assemblePage } from './assemblePage';
import { robotsTxt, sitemapXml } from './head/crawlFiles';
import { headTags, PICTURE } from './head/headTags';
import { siteAddress } from './head/siteAddress';
import { renderParts } from './renderParts';

/**
 * Makes the site of what the bundler left in `dist/`: writes the default view into the page, English
 * in it and the others as templates, says to machines what it is, and puts the record beside it.
 */

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DIST = folder('dist');

const manifestShape = z.record(
  z.string(),
  z.looseObject({ file: z.string(), css: z.optional(z.array(z.string())) }),
);

const site = siteAddress(process.env.SITE_URL);
const { dataset, made, plain, jsonLd } = await renderParts(site);

const manifest = manifestShape.parse(JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8')));
const builtFrom = (pattern: RegExp) => {
  const entry = Object.entries(manifest).find(([source]) => pattern.test(source));
  if (!entry) throw new Error(`nothing built comes from ${pattern}`);
  return entry[1];
};
const page = assemblePage({
  built: readFileSync(`${DIST}/index.html`, 'utf8'),
  styles: (builtFrom(/^index\.html$/).css ?? []).map((file) => ({
    file,
    text: readFileSync(`${DIST}/${file}`, 'utf8'),
  })),
  // What the script asks for first: known here, so that it need not be found out step by step.
  modules: [/virtual:dataset\/outline/, /messages\/en/].map((pattern) => builtFrom(pattern).file),
  made,
  head: headTags({ site, title: dataset.title, description: made.en.description }),
  plain,
  jsonLd,
});
writeFileSync(`${DIST}/index.html`, page);
writeFileSync(`${DIST}/robots.txt`, robotsTxt(site));
cpSync(folder('data'), `${DIST}/data`, { recursive: true });
rmSync(`${DIST}/.vite`, { recursive: true });
if (site === null) {
  console.info('SITE_URL is not set: no sitemap, no canonical link, and most link previews show no picture.');
} else {
  writeFileSync(`${DIST}/sitemap.xml`, sitemapXml(site, dataset.version));
  await renewPicture();
}

/** A picture of this very page, where there is a browser to take it; else the one kept in `public/`. */
async function renewPicture(): Promise<void> {
  try {
    const [{ findPresentBrowser }, { takePicture }] = await Promise.all([
      import('./findBrowser'),
      import('./head/takePicture'),
    ]);
    const browser = findPresentBrowser();
    if (!browser) throw new Error('no browser is installed');
    writeFileSync(`${DIST}/${PICTURE.file}`, await takePicture(DIST, browser));
  } catch (cause) {
    console.warn(`The picture for link previews is the one in public/: ${cause}`);
  }
}

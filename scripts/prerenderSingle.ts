import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemblePage } from './assemblePage';
import { escapeHtml } from './head/escapeHtml';
import { siteAddress } from './head/siteAddress';
import { renderParts } from './renderParts';
import { standAlone } from './standAlone';

/** Makes the one file of what the bundler left in `dist-single/`: the default view in it, and a name. */

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DIST = folder('dist-single');
const FILE = 'vietnam-china-relations.html';

const others = readdirSync(DIST).filter((name) => name !== 'index.html' && name !== FILE);
if (others.length > 0) throw new Error(`not in the one file, but beside it: ${others.join(', ')}`);

const site = siteAddress(process.env.SITE_URL);
const { made, plain, jsonLd } = await renderParts(site);
const built = standAlone(
  readFileSync(`${DIST}/index.html`, 'utf8'),
  readFileSync(folder('public/favicon.svg'), 'utf8'),
);
const page = assemblePage({
  built,
  styles: [],
  modules: [],
  made,
  // By it the page knows where links handed on should lead (src/store/pageAddress.ts).
  head: site === null ? '' : `<link rel="alternate" hreflang="x-default" href="${escapeHtml(site)}" />`,
  plain,
  jsonLd,
});
writeFileSync(`${DIST}/index.html`, page);
renameSync(`${DIST}/index.html`, `${DIST}/${FILE}`);
const sum = createHash('sha256').update(page).digest('hex');
writeFileSync(`${DIST}/${FILE}.sha256`, `${sum}  ${FILE}\n`);
console.info(`dist-single/${FILE}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB, sha256 ${sum}`);
if (site === null) console.info('SITE_URL is not set: links copied from the file are of the file.');

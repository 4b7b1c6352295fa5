import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './findBrowser';

/**
 * Draws the icons of the installed page from `public/favicon.svg`; run it when that has changed. A
 * maskable icon is cut to any shape by the system: its ground fills the square, and what matters stays
 * in the middle four fifths (https://www.w3.org/TR/appmanifest/#icon-masks).
 */

const folder = new URL('../public/', import.meta.url);
const plain = readFileSync(new URL('favicon.svg', folder), 'utf8');
const maskable = plain
  .replace(/(<rect [^>]*)rx="7"([^>]*>)/, '$1$2<g transform="translate(3.2 3.2) scale(.8)">')
  .replace('</svg>', '</g></svg>');
if (!maskable.includes('<g transform')) throw new Error('favicon.svg has no ground with rounded corners');

const ICONS = [
  ['icon-192.png', plain, 192],
  ['icon-512.png', plain, 512],
  ['icon-maskable-192.png', maskable, 192],
  ['icon-maskable-512.png', maskable, 512],
  ['icon-180.png', maskable, 180],
] as const;

const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
try {
  for (const [name, svg, size] of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(name, folder), picture);
    console.info(`public/${name}: ${picture.length} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
}

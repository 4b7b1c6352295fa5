import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from './findBrowser';

/**
 * Pictures of the built page, to be looked at: every width, colour scheme and language asked for.
 * `npm run screenshots -- FOLDER [QUERY] [width,width] [light,dark] [vi,en,zh]`
 */
const [
  folder = 'screenshots',
  query = '',
  widths = '1440,768,390',
  schemes = 'light,dark',
  languages = 'vi,en,zh',
] = process.argv.slice(2);
const HEIGHTS: Readonly<Record<string, number>> = { '1440': 1000, '768': 1024, '390': 844 };

mkdirSync(folder, { recursive: true });
const server = await preview({ configLoader: 'runner', logLevel: 'silent', preview: { port: 4180 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
for (const width of widths.split(',')) {
  for (const scheme of schemes.split(',')) {
    for (const language of languages.split(',')) {
      const page = await browser.newPage({
        viewport: { width: Number(width), height: HEIGHTS[width] ?? 900 },
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        locale: language,
      });
      page.on('console', (message) => console.log(message.type(), message.text()));
      page.on('pageerror', (error) => console.log('error', error.message));
      await page.goto(`${address}${query}`);
      await page.waitForSelector('html[data-ready="true"]');
      await page.screenshot({ path: join(folder, `${width}-${scheme}-${language}.png`) });
      await page.close();
    }
  }
}
await browser.close();
await server.close();

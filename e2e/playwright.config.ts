import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/findBrowser';

/** Another port lets two copies of the project be tested at once. */
const PORT = process.env.PORT ?? '4173';
const ADDRESS = `http://127.0.0.1:${PORT}`;

// Workers load this file again; what was found once is found for all.
process.env.CHROMIUM_PATH ??= findBrowser();

/** The built page in a real browser. `npm test` builds it first; alone, run `npm run build` before. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/pages',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['dot'], ['json', { outputFile: '../test-results/pages.json' }]],
  use: {
    baseURL: ADDRESS,
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 1000 },
    // What a test cuts off or changes on the way must reach the page; offline.spec.ts has workers.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...CHROMIUM_FLAGS, '--disable-gpu'] },
  },
  webServer: {
    command: `npm run --silent preview -- --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '..',
    url: ADDRESS,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});

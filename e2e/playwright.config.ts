import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/findBrowser';

const ADDRESS = 'http://127.0.0.1:4173';

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
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: 'npm run --silent preview -- --host 127.0.0.1 --port 4173 --strictPort',
    cwd: '..',
    url: ADDRESS,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});

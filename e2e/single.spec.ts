import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../scripts/findBrowser';
import { GOLDEN_LINKS } from './goldenLinks';
import { DashboardPage, WORDS } from './pages/DashboardPage';
import { readShown, type Shown } from './pages/shown';
import { test as base } from './pages/test';
import { all, expected, inYears, ofType, presentId, released, titleOf } from './record';

/** The page as one file (`npm run build:single`), opened from the disk as a double click does. */

const PATH = fileURLToPath(new URL('../dist-single/vietnam-china-relations.html', import.meta.url));
const FILE = pathToFileURL(PATH).href;

/** Of the golden links ten of different shapes. */
const TEN = [
  'q=dang',
  'q=%E5%88%98%E6%B5%B7%E6%98%9F',
  'year=2023',
  'person=le-hoai-trung,liu-jianchao&match=all',
  'office=cn-international-department-head',
  'sort=date&year=1950..2008',
  'cols=date,event,place&type=congress',
  'lang=vi&type=message,visit&year=2025',
  'event=2025-01-15-to-lam-xi-jinping-call',
  'embed=table&type=phone-call',
];

/** Nothing but the file itself, and what stands in it. */
const isBeside = (url: string) => !/^(data|blob):/.test(url) && url.split(/[?#]/)[0] !== FILE;

type Fixtures = { readonly asked: readonly string[] };

/** With the origin of files, so that what goes off it is a complaint. */
const test = base.extend<Fixtures>({
  asked: [
    async ({ context }, use) => {
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      await use(asked);
      expect(asked.filter(isBeside), 'what was asked for beside the file').toEqual([]);
    },
    { auto: true },
  ],
});
test.use({ baseURL: FILE });

async function openFile({ page }: DashboardPage, query = '', file = FILE): Promise<void> {
  await page.goto(query === '' ? file : `${file}?${query}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** What the site shows for a link, once every row the link must show is there and nothing changes. */
async function shownOnSite(page: Page, link: string): Promise<Shown> {
  const site = test.info().project.use.baseURL ?? '';
  await page.goto(new URL(`?${link}`, site).href);
  const must = GOLDEN_LINKS.find(([golden]) => golden === link)?.[1];
  if (!must) throw new Error(`${link} is no golden link`);
  let shown: Shown | null = null;
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(shown);
        shown = await page.evaluate(readShown);
        if (shown === null || JSON.stringify(shown) !== before) return false;
        const there = new Set([...shown.rows, new URL(page.url()).searchParams.get('event')]);
        return must.every((id) => there.has(presentId(id) ?? ''));
      },
      { message: link, timeout: 20_000 },
    )
    .toBe(true);
  if (!shown) throw new Error('the page shows nothing');
  return shown;
}

/** By link; the site is opened apart from the file, whose page may ask for nothing. */
async function readTen(browser: Browser): Promise<ReadonlyMap<string, Shown>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const shown = new Map<string, Shown>();
  for (const link of TEN) shown.set(link, await shownOnSite(page, link));
  await context.close();
  return shown;
}

test.describe('ten golden links show what they show on the site', () => {
  // One after the other, so that the site is read once.
  test.describe.configure({ mode: 'default', timeout: 120_000 });
  let site: ReadonlyMap<string, Shown> = new Map();
  test.beforeAll(async ({ browser }) => {
    site = await readTen(browser);
  });

  test('in Chromium', async ({ page }) => {
    for (const [link, shown] of site) {
      await page.goto(`${FILE}?${link}`);
      await expect.poll(() => page.evaluate(readShown), { message: link, timeout: 20_000 }).toEqual(shown);
    }
  });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures named
  test('in Firefox', async ({}, { project }) => {
    const executablePath = findFirefox();
    // biome-ignore lint/suspicious/noSkippedTests: a program of the machine, which the project does not need
    test.skip(!executablePath, 'there is no Firefox on this machine; FIREFOX_PATH may name one');
    const firefox = await puppeteer.launch({
      browser: 'firefox',
      ...(executablePath && { executablePath }),
      headless: true,
      defaultViewport: project.use.viewport ?? null,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    });
    try {
      const page = await firefox.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => isBeside(request.url()) && faults.push(request.url()));
      for (const [link, shown] of site) {
        await page.goto(`${FILE}?${link}`);
        await expect.poll(() => page.evaluate(readShown), { message: link, timeout: 20_000 }).toEqual(shown);
      }
      await page.goto(FILE);
      await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
      await page.locator('input[type=search]').fill('rail');
      await page.waitForFunction(() => location.search === '?q=rail');
      expect(faults).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});

test('filters, events, languages and the way back work in the file', async ({ dashboard, page }) => {
  await openFile(dashboard);
  await dashboard.filterBy('Type', 'Phone call');
  const calls = expected(ofType('phone-call'));
  await dashboard.expectEvents(calls);
  await dashboard.expectQuery('type=phone-call');
  const [call = ''] = calls;
  await dashboard.openEvent(titleOf(call));
  await dashboard.expectQuery(`type=phone-call&event=${call}`);
  await page.reload();
  await expect(dashboard.event(titleOf(call))).toContainText(WORDS.en.event.evidence);
  await dashboard.closeEvent();
  const vi = await dashboard.switchLanguage('vi');
  await vi.expectEvents(calls);
  await dashboard.switchLanguage('en');
  await dashboard.clearAll();
  await dashboard.expectEvents(expected(all));
  await page.goBack();
  await dashboard.expectEvents(calls);
  await dashboard.showTab('Who met whom');
  await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
});

test('the events in view leave the file as a table', async ({ dashboard, page }) => {
  await openFile(dashboard, 'year=2023');
  const { button, title, save } = WORDS.en.download;
  await page.getByRole('button', { name: button, exact: true }).click();
  const menu = page.getByRole('dialog', { name: title, exact: true });
  const coming = page.waitForEvent('download');
  await menu.getByRole('button', { name: save, exact: true }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  expect(data.map((row) => row[WORDS.en.download.columns.id])).toEqual(expected(inYears(2023)));
});

const linkOf = async (dashboard: DashboardPage) => {
  const menu = await dashboard.openShare();
  return menu.getByRole('textbox', { name: WORDS.en.share.address, exact: true });
};

test('a link of the file is of the file, which the page says', async ({ dashboard, page }) => {
  await openFile(dashboard, 'year=2023');
  await expect(await linkOf(dashboard)).toHaveValue(`${FILE}?year=2023&as=${released}`);
  await expect(page.getByText(WORDS.en.share.onlyHere)).toBeVisible();
});

test('built for a site, its links are of the site', async ({ browser }, info) => {
  const copy = info.outputPath('of-a-site.html');
  // As SITE_URL has the build write it.
  const site = '<link rel="alternate" hreflang="x-default" href="https://example.org/relations/" />';
  writeFileSync(
    copy,
    readFileSync(PATH, 'utf8').replace('</head>', () => `${site}</head>`),
  );
  const context = await browser.newContext();
  const dashboard = new DashboardPage(await context.newPage());
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await openFile(dashboard, 'year=2023', pathToFileURL(copy).href);
  await expect(await linkOf(dashboard)).toHaveValue(
    `https://example.org/relations/?year=2023&as=${released}`,
  );
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  await context.close();
});

test('where the browser refuses storage and history the file goes on', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    history.pushState = refuse;
    history.replaceState = refuse;
  });
  await openFile(dashboard);
  await dashboard.chooseYears(2023, 2023);
  await dashboard.expectTitles(expected(inYears(2023)).map((id) => titleOf(id)));
  await expect(await linkOf(dashboard)).toHaveValue(`${FILE}?year=2023&as=${released}`);
});

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { WORDS } from './pages/DashboardPage';
import { Host } from './pages/Host';
import { test as base } from './pages/test';
import { expected, inYears, LANGUAGES, ofType, titleOf } from './record';

const CALL = '2025-01-15-to-lam-xi-jinping-call';
/** What a browser says of a host that does not answer, or of a file that is not what was built. */
const CUT_OFF = [/^failed: /, /^console: Failed to load resource/, /^console: .*integrity/i];

const test = base.extend<{ readonly host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form of a fixture that needs no other
  host: async ({}, use) => {
    const host = new Host();
    await host.open();
    await use(host);
    host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow' });
// Each opens the page several times, and waits for all of it to be kept.
test.describe.configure({ timeout: 60_000 });

/** The page is kept, and served from the device from now on. */
async function expectKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 15_000 })
    .toBe('activated');
}

async function cutOff(page: Page, host: Host): Promise<void> {
  host.isDown = true;
  await page.context().setOffline(true);
}

async function connect(page: Page, host: Host): Promise<void> {
  host.isDown = false;
  await page.context().setOffline(false);
}

/** Something else in the place of a kept file, named by the end of its address. */
async function spoil(page: Page, file: RegExp): Promise<void> {
  const count = await page.evaluate(async (pattern) => {
    let spoilt = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!new RegExp(pattern).test(url)) continue;
        await cache.put(url, new Response('}{ rubbish', { headers: { 'content-type': 'text/javascript' } }));
        spoilt += 1;
      }
    }
    return spoilt;
  }, file.source);
  expect(count).toBe(1);
}

const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const release = (page: Page) => page.locator('html').getAttribute('data-release');

test('once kept, all of it works without network: rows, parts, files, three languages, any link', async ({
  dashboard,
  page,
  host,
  expectCleanConsole,
}) => {
  // The browser looks for an update, and says that it cannot.
  expectCleanConsole.allow(/sw\.js/, /^console: Failed to load resource/);
  await dashboard.open();
  await expectKept(page);
  await cutOff(page, host);
  await dashboard.openEvent(titleOf(CALL));
  await dashboard.closeEvent();
  await page.reload();
  await dashboard.ready();
  await dashboard.filterBy('Type', 'Phone call');
  await dashboard.expectEvents(expected(ofType('phone-call')));
  const event = await dashboard.openEvent(titleOf(CALL));
  await expect(event.getByRole('link').first()).toBeVisible();
  await dashboard.closeEvent();

  const { title, button, save } = WORDS.en.download;
  await dashboard.press(page.getByRole('button', { name: button, exact: true }));
  const menu = page.getByRole('dialog', { name: title, exact: true });
  const coming = page.waitForEvent('download');
  await dashboard.press(menu.getByRole('button', { name: save, exact: true }));
  const lines = readFileSync(await (await coming).path(), 'utf8').split('\r\n');
  expect(lines.length).toBeGreaterThan(expected(ofType('phone-call')).length);
  await dashboard.closeMenu(menu);

  await dashboard.showTab('Who met whom');
  await expect(page.getByRole('tabpanel')).toContainText(/\d/);
  await dashboard.showTab('Events');
  let spoken = dashboard;
  for (const language of LANGUAGES) {
    spoken = await spoken.switchLanguage(language);
    await spoken.expectEvents(expected(ofType('phone-call')));
  }
  await page.goto('./?year=2023&lang=vi');
  await dashboard.ready();
  await dashboard.in('vi').expectEvents(expected(inYears(2023)));
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(fonts.join()).toMatch(/Inter/);
  expect(fonts.join()).toMatch(/Source Serif/);
});

test('a spoilt part is told, and comes back with the network', async ({
  dashboard,
  page,
  host,
  expectCleanConsole,
}) => {
  expectCleanConsole.allow(...CUT_OFF, /EventBody/);
  await dashboard.open();
  await expectKept(page);
  await spoil(page, /EventBody-[^/]*\.js$/);
  await cutOff(page, host);
  await dashboard.press(dashboard.link(titleOf(CALL)));
  await expect(notice(page, /damaged/)).toBeVisible();
  const again = page.getByRole('button', { name: 'Load it again' });
  await dashboard.press(again);
  await expect(notice(page, 'There is still no network.')).toBeVisible();
  await connect(page, host);
  await dashboard.press(again);
  await dashboard.ready();
  await expect(dashboard.event(titleOf(CALL)).getByRole('link').first()).toBeVisible();
  await expect(notice(page, /damaged/)).toHaveCount(0);
});

test('a spoilt record is told, and never shown', async ({ dashboard, page, host, expectCleanConsole }) => {
  expectCleanConsole.allow(...CUT_OFF);
  await dashboard.open();
  await expectKept(page);
  await spoil(page, /outline-[^/]*\.js$/);
  await cutOff(page, host);
  await page.goto('./?year=2023');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(notice(page, /damaged/)).toBeVisible();
  await connect(page, host);
  await dashboard.press(alert.getByRole('button', { name: 'Try again' }));
  await dashboard.ready();
  await dashboard.expectEvents(expected(inYears(2023)));
});

test('the page itself spoilt says so in three languages, and keeps the link', async ({
  dashboard,
  page,
  host,
  expectCleanConsole,
}) => {
  expectCleanConsole.allow(...CUT_OFF, /^503/);
  await dashboard.open();
  await expectKept(page);
  await spoil(page, /\/where\/$/);
  await cutOff(page, host);
  await page.goto('./?year=2023');
  for (const words of ['damaged', 'hỏng', '损坏']) await expect(page.getByRole('alert')).toContainText(words);
  await connect(page, host);
  await dashboard.press(page.getByRole('button', { name: /Load it again/ }));
  await dashboard.ready();
  await dashboard.expectEvents(expected(inYears(2023)));
  await cutOff(page, host);
  await page.reload();
  await dashboard.ready();
});

test('an update is offered, and comes when asked for, in the tab that asks', async ({
  dashboard,
  page,
  host,
  context,
}) => {
  await dashboard.open();
  await expectKept(page);
  host.release('2nd');
  const other = await context.newPage();
  await other.goto('./');
  // As when a reader comes back to the tab; by itself the browser looks for it some seconds later.
  await expect(async () => {
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(notice(other, 'A new version of this page is ready.')).toBeVisible();
  }).toPass({ timeout: 40_000 });
  await expect(notice(page, 'A new version of this page is ready.')).toBeVisible();
  expect([await release(page), await release(other)]).toEqual([null, null]);

  await dashboard.filterBy('Type', 'Phone call');
  await dashboard.expectEvents(expected(ofType('phone-call')));
  await dashboard.press(page.getByRole('button', { name: 'Not now' }));
  await expect(notice(page, 'A new version')).toHaveCount(0);

  await other.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(other.locator('html')).toHaveAttribute('data-release', '2nd');
  expect(await release(page)).toBeNull();
  // Its own parts are still there for a tab that shows the version before.
  await cutOff(page, host);
  await dashboard.openEvent(titleOf(CALL));
  await page.reload();
  await dashboard.ready();
  expect(await release(page)).toBe('2nd');
});

test('an update that does not arrive whole leaves the version before', async ({
  dashboard,
  page,
  host,
  expectCleanConsole,
}) => {
  expectCleanConsole.allow(/never-came/, ...CUT_OFF);
  await dashboard.open();
  await expectKept(page);
  host.release('half', 'assets/never-came.js');
  await page.reload();
  await dashboard.ready();
  const caching = () => page.evaluate(async () => (await caches.keys()).length);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise((done) => {
      const watch = () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => done(installing.state));
      };
      watch();
      registration.addEventListener('updatefound', watch);
      const look = () => registration.update().catch(() => {});
      look();
      setInterval(look, 3000);
    });
  });
  expect(state).toBe('redundant');
  await expect.poll(caching).toBe(1);
  await expect(notice(page, 'A new version')).toHaveCount(0);
  await cutOff(page, host);
  await page.reload();
  await dashboard.ready();
  expect(await release(page)).toBeNull();
  await dashboard.openEvent(titleOf(CALL));
});

test('without workers, or without room, the page is what it was and says nothing', async ({
  dashboard,
  page,
  host,
  expectCleanConsole,
}) => {
  // What the browser says of a worker that had no room; the page says nothing.
  expectCleanConsole.allow(/^failed: .*ERR_ABORTED/);
  const { origin } = new URL(host.address);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await dashboard.open();
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
    )
    .toBeNull();
  await dashboard.openEvent(titleOf(CALL));
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await dashboard.open();
  await dashboard.openEvent(titleOf(CALL));
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a part in somebody else’s page keeps nothing', async ({ dashboard, page }) => {
  await page.route('**/around.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="./?embed=table" title="Events"></iframe>',
    }),
  );
  await page.goto('./around.html');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready', 'true');
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
  await dashboard.open();
  await expectKept(page);
  expect(await workers()).toBe(1);
});

test('it can be installed', async ({ dashboard, page, host }) => {
  await dashboard.open();
  await expectKept(page);
  const manifest = JSON.parse(host.read('manifest.webmanifest').toString());
  expect(manifest).toMatchObject({ lang: 'en', start_url: './', display: 'standalone' });
  for (const { src, sizes, type } of manifest.icons) {
    if (type !== 'image/png') continue;
    const icon = host.read(src.replace('./', ''));
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
  }
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  const obstacles = installabilityErrors.map(({ errorId }) => errorId);
  // Playwright's contexts are incognito, where no browser installs anything.
  expect(obstacles.filter((one) => one !== 'in-incognito')).toEqual([]);
});

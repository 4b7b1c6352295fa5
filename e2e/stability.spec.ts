import { expect, type Page } from '@playwright/test';
import { serveInPieces } from './pages/serveInPieces';
import { test } from './pages/test';
import { all, eventById, expected, inYears, ofType, titleOf } from './record';

const MOST_SHIFT = 0.02;

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue;
        const sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] = Reflect.get(
          entry,
          'sources',
        );
        const nodes = sources.map(({ node, previousRect, currentRect }) => {
          const name =
            node instanceof Element
              ? `${node.tagName} ${node.ariaLabel ?? node.className}`
              : node?.textContent?.slice(0, 20);
          return `${name}: ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`;
        });
        shifts.push({ value: Reflect.get(entry, 'value'), what: nodes.join(', ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Read two frames after the page is complete, when all it moved has been reported. */
async function expectStill(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shifts: { value: number }[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThan(MOST_SHIFT);
}

for (const width of [390, 768, 1440]) {
  test.describe(`at ${width} px nothing moves while loading`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const query of [
      '',
      'q=trung&year=2023..latest&person=le-hoai-trung,xi-jinping&match=all&lang=vi',
      'event=2026-02-03-le-hoai-trung-wang-yi-talks',
    ]) {
      test(`?${query}`, async ({ dashboard, page }) => {
        await watchShifts(page);
        await dashboard.open(query);
        await expectStill(page);
      });
    }

    test('nor when the fonts come late', async ({ dashboard, page }) => {
      await watchShifts(page);
      let fonts = () => {};
      const held = new Promise<void>((resolve) => {
        fonts = resolve;
      });
      await page.route('**/*.woff2', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('./', { waitUntil: 'commit' });
      await expect.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length)).toBe(2);
      fonts();
      await dashboard.ready();
      await expectStill(page);
    });

    test('nor when the page comes in two pieces', async ({ dashboard, page, expectCleanConsole }) => {
      const slow = await serveInPieces('id="trade"');
      expectCleanConsole.allow(new RegExp(`^off the origin: ${slow.address}`));
      await watchShifts(page);
      await page.goto(slow.address, { waitUntil: 'commit' });
      await expect.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length)).toBe(2);
      slow.sendRest();
      await dashboard.ready();
      await expectStill(page);
      await slow.close();
    });
  });
}

test('the page works from any folder of a site', async ({ dashboard, page, baseURL }) => {
  const home = new URL(baseURL ?? '');
  const outside: string[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (!url.pathname.startsWith('/x/y/')) {
      outside.push(url.href);
      return route.abort();
    }
    const at = new URL(url.pathname.replace('/x/y/', '/'), home);
    return route.fulfill({ response: await route.fetch({ url: at.href }) });
  });
  await page.goto('/x/y/?year=2023');
  await dashboard.ready();
  await dashboard.expectEvents(expected(inYears(2023)));
  await dashboard.clearAll();
  await dashboard.expectEvents(expected(all));
  const spoken = await dashboard.switchLanguage('vi');
  await spoken.expectEvents(expected(all));
  await expect(page).toHaveURL('/x/y/?lang=vi');
  expect(outside).toEqual([]);
});

test('a device that refuses storage gets the whole page', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await dashboard.open('year=2023');
  await dashboard.expectEvents(expected(inYears(2023)));
  await page.getByRole('button', { name: /^Colours/ }).click();
  await dashboard.clearAll();
  await dashboard.expectEvents(expected(all));
});

test.describe('when the record does not arrive', () => {
  test.beforeEach(async ({ page, expectCleanConsole }) => {
    // Trying again leaves the page, and with it whatever else was still on its way.
    expectCleanConsole.allow(/^failed: .*outline/, /^console: Failed to load resource/);
    await page.route(/\/assets\/outline-.*\.js$/, (route) => route.abort());
  });

  test('a notice says so, the page made beforehand can still be read', async ({ dashboard, page }) => {
    await page.goto('./');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be loaded');
    await dashboard.expectFirstRows();
    await expect(dashboard.region('trade')).toContainText('252 billion USD');
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await dashboard.ready();
    await expect(alert).toBeHidden();
    await dashboard.togglePerson('Lê Hoài Trung');
    await dashboard.expectQuery('person=le-hoai-trung');
  });

  test('a link is kept, and rows it did not ask for are not shown', async ({ dashboard, page }) => {
    await page.goto('./?year=2023&lang=vi');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Không tải được dữ liệu');
    await expect(dashboard.in('vi').links()).toHaveCount(0);
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Thử lại' }).click();
    await dashboard.ready();
    await dashboard.in('vi').expectEvents(expected(inYears(2023)));
  });
});

test('when texts and sources do not arrive a notice says so, lists work, and they can be asked for again', async ({
  dashboard,
  page,
  expectCleanConsole,
}) => {
  expectCleanConsole.allow(/^failed: .*rest-/, /^console: Failed to load resource/);
  await page.route(/\/assets\/rest-.*\.js$/, (route) => route.abort());
  await dashboard.open();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Texts and sources could not be loaded');
  await dashboard.filterBy('Type', 'Phone call');
  await dashboard.expectEvents(expected(ofType('phone-call')));
  const event = await dashboard.openEvent(titleOf('2025-01-15-to-lam-xi-jinping-call'));
  await expect(event).toContainText('on their way');
  await page.unrouteAll();
  await page.reload();
  await expect(event).toContainText(eventById('2025-01-15-to-lam-xi-jinping-call').summary.en);
});

test('when the chart does not arrive its figures stand as a table, and the rest works', async ({
  dashboard,
  page,
  expectCleanConsole,
}) => {
  expectCleanConsole.allow(/^failed: .*TradeChart/, /^console: Failed to load resource/);
  await page.route(/\/assets\/TradeChart.*\.js$/, (route) => route.abort());
  await dashboard.open();
  const trade = dashboard.region('trade');
  await expect(trade.getByRole('alert')).toHaveText(
    'The chart could not be loaded. The figures are in the table.',
  );
  await expect(trade.getByRole('cell', { name: '252', exact: true }).first()).toBeVisible();
  await trade.getByRole('button', { name: 'Show only 2025' }).first().click();
  await dashboard.expectEvents(expected(inYears(2025)));
  await dashboard.openEvent(titleOf('2025-trade-252-bn-usd'));
});

test('when our script does not arrive the page made beforehand can be read', async ({
  dashboard,
  page,
  expectCleanConsole,
}) => {
  expectCleanConsole.allow(/^failed: .*\.js /, /^console: Failed to load resource/);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./');
  await dashboard.expectFirstRows();
  await expect(dashboard.region('trade')).toContainText('252 billion USD');
});

for (const [query, text] of [
  ['year=2023', 'filters of your link are not applied'],
  ['year=2023&lang=vi', 'chưa được áp dụng'],
]) {
  test(`when our script does not arrive ?${query} says so, shows no other rows, and can be loaded again`, async ({
    dashboard,
    page,
    expectCleanConsole,
  }) => {
    expectCleanConsole.allow(/^failed: .*\.js /, /^console: Failed to load resource/);
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto(`./?${query}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(text ?? '');
    await expect(page.getByRole('table').getByRole('link')).toHaveCount(0);
    await page.unrouteAll();
    await alert.getByRole('button').click();
    await dashboard.ready();
    await dashboard.in(query?.endsWith('vi') ? 'vi' : 'en').expectEvents(expected(inYears(2023)));
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

import { expect, type Locator, type Page } from '@playwright/test';
import { DashboardPage } from './pages/DashboardPage';
import { test } from './pages/test';
import { randomQueries } from './randomViews';

/** Two hundred views, in parts that can be opened side by side. */
const VIEWS = randomQueries(200, 20_261_122);
const PART = 25;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (let from = 0; from < VIEWS.length; from += PART) {
  test(`a copied link shows the same elsewhere: views ${from + 1} to ${from + PART}`, async ({
    dashboard,
    browser,
    expectCleanConsole,
  }) => {
    test.setTimeout(180_000);
    await dashboard.open();
    for (const [at, query] of VIEWS.slice(from, from + PART).entries()) {
      await goTo(dashboard.page, query);
      const sent = await settled(dashboard.page);
      const menu = await openCitation(dashboard);
      const checksum = await checksumIn(menu);
      const link = await copied(menu, dashboard.page);

      // Of another size too: what is in the view does not depend on it.
      const context = await browser.newContext({ viewport: { width: 1440, height: 400 } });
      expectCleanConsole.watch(context);
      const elsewhere = new DashboardPage(await context.newPage());
      await elsewhere.page.goto(link);
      await elsewhere.ready();
      expect(await settled(elsewhere.page), query).toEqual(sent);
      // Made of the rows just compared: that the page says so is seen in some of the views.
      if (at % 5 === 0) expect(await checksumIn(await openCitation(elsewhere)), query).toBe(checksum);
      await context.close();
    }
  });
}

/** Share stays open, as its words follow the view, until an event takes its place. */
async function openCitation(dashboard: DashboardPage): Promise<Locator> {
  const open = dashboard.page.getByRole('dialog', { name: 'Share this view', exact: true });
  if (await open.isVisible()) return open;
  const menu = await dashboard.openShare();
  await menu.getByText('Cite', { exact: true }).click();
  await expect(menu.getByRole('textbox', { name: 'Citation', exact: true })).toBeVisible();
  return menu;
}

/** As Back and Forward do. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

type Shown = { readonly ids: readonly string[]; readonly title: string; readonly count: string };

/** What the page shows once it has nothing left to do. */
async function settled(page: Page): Promise<Shown> {
  let shown: Shown = { ids: [], title: '', count: '' };
  await expect
    .poll(async () => {
      shown = await page.evaluate(async () => {
        // What follows a change does so in slices, without a pause between them.
        for (let pause = 0; pause < 3; pause += 1) await new Promise((done) => requestIdleCallback(done));
        return {
          ids: [...document.querySelectorAll('tr[data-row]')].map(
            (row) => row.getAttribute('data-row') ?? '',
          ),
          title: document.title,
          count: document.querySelector('section[aria-label=Filters] [role=status]')?.textContent ?? '',
        };
      });
      return shown.count.startsWith(`${shown.ids.length} of `);
    })
    .toBe(true);
  return shown;
}

async function checksumIn(menu: Locator): Promise<string> {
  const text = await menu.getByText(/^Checksum of this view/).textContent();
  return text ?? '';
}

async function copied(menu: Locator, page: Page): Promise<string> {
  const address = await menu.getByRole('textbox', { name: 'Address of this view' }).inputValue();
  await menu.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  return address;
}

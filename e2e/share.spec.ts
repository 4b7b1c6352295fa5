import { expect } from '@playwright/test';
import { DashboardPage } from './pages/DashboardPage';
import { test } from './pages/test';
import { released, titleOf } from './record';

const EVENT = '2023-09-05-le-hoai-trung-liu-jianchao-talks';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a copied link opens the same rows, order and event elsewhere', async ({
    dashboard,
    browser,
    expectCleanConsole,
  }) => {
    await dashboard.open();
    await dashboard.filterBy('People', 'Lê Hoài Trung', 'Liu Jianchao');
    await dashboard.search('Quan hệ');
    await dashboard.table.getByRole('button', { name: 'Date' }).click();
    await dashboard.openEvent(titleOf(EVENT));
    const titles = await dashboard.titles();
    expect(titles.length).toBeGreaterThan(1);
    const link = await dashboard.shareLink();
    expect(new URL(link).search).toBe(
      `?q=Quan+h%E1%BB%87&person=le-hoai-trung,liu-jianchao&sort=date&event=${EVENT}&as=${released}`,
    );

    const context = await browser.newContext();
    expectCleanConsole.watch(context);
    const elsewhere = new DashboardPage(await context.newPage());
    await elsewhere.page.goto(link);
    await elsewhere.ready();
    await expect(elsewhere.links()).toHaveText(titles);
    await expect(elsewhere.event(titleOf(EVENT))).toBeVisible();
    await expect(elsewhere.searchBox()).toHaveValue('Quan hệ');
    await expect(elsewhere.page).toHaveURL(link.replace(/&as=.*/, ''));
    await context.close();
  });

  test('a link sent in one language opens in it for a reader of another', async ({ dashboard, browser }) => {
    await dashboard.open('year=2023');
    const spoken = await dashboard.switchLanguage('vi');
    const link = await spoken.shareLink();
    const context = await browser.newContext({ locale: 'zh-CN' });
    const elsewhere = new DashboardPage(await context.newPage(), 'vi');
    await elsewhere.page.goto(link);
    await elsewhere.ready();
    await expect(elsewhere.links()).toHaveText(await spoken.titles());
    await context.close();
  });

  test('the link leaves out what others put into the address', async ({ dashboard }) => {
    await dashboard.open('utm_source=mail&year=2023&fbclid=1');
    expect(new URL(await dashboard.shareLink()).search).toBe(`?year=2023&as=${released}`);
    await dashboard.expectQuery('year=2023&utm_source=mail&fbclid=1');
  });

  test('an open event has a link of its own', async ({ dashboard, page }) => {
    await dashboard.open('year=2023');
    const detail = await dashboard.openEvent(titleOf(EVENT));
    await detail.getByRole('button', { name: 'Copy link to this event' }).click();
    await expect(detail.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toBe(`?event=${EVENT}&as=${released}`);
  });
});

test('the address can be read and selected where copying is refused', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await dashboard.open('year=2023');
  const menu = await dashboard.openShare();
  const field = menu.getByRole('textbox', { name: 'Address of this view' });
  await expect(field).toHaveValue(/\?year=2023&as=[\d-]+$/);
  await menu.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(menu.getByRole('status')).toContainText('did not allow');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\?year=2023&as=[\d-]+$/);
});

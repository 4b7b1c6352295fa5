import { expect } from '@playwright/test';
import { test } from './pages/test';
import { all, both, expected, inYears, titleOf, withAnyOf } from './record';

const HIS = withAnyOf('le-hoai-trung');
const EVENT = '2026-02-04-xi-jinping-le-hoai-trung';

test('each click is a step; Back and Forward walk them', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.togglePerson('Lê Hoài Trung');
  await dashboard.expectQuery('person=le-hoai-trung');
  await dashboard.dragYears(2026);
  await dashboard.expectQuery('year=2026&person=le-hoai-trung');
  await dashboard.openEvent(titleOf(EVENT));
  await dashboard.expectQuery(`year=2026&person=le-hoai-trung&event=${EVENT}`);

  await page.goBack();
  await expect(dashboard.event(titleOf(EVENT))).toBeHidden();
  await dashboard.expectEvents(expected(both(HIS, inYears(2026))));
  await page.goBack();
  await dashboard.expectEvents(expected(HIS));
  await page.goBack();
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');

  await page.goForward();
  await dashboard.expectEvents(expected(HIS));
  await page.goForward();
  await page.goForward();
  await expect(dashboard.event(titleOf(EVENT))).toBeVisible();
  await dashboard.expectEvents(expected(both(HIS, inYears(2026))));
});

test('Back from a typed search leads to before the click it followed', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.togglePerson('Lê Hoài Trung');
  await dashboard.search('Bắc Kinh');
  await dashboard.expectQuery('q=B%E1%BA%AFc+Kinh&person=le-hoai-trung');
  await page.goBack();
  await dashboard.expectEvents(expected(all));
  await expect(dashboard.searchBox()).toHaveValue('');
  await page.goForward();
  await expect(dashboard.searchBox()).toHaveValue('Bắc Kinh');
});

test('a click right after typing keeps what was typed as its own step', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.search('Lê Hoài Trung');
  await dashboard.dragYears(2023);
  await dashboard.expectQuery('q=L%C3%AA+Ho%C3%A0i+Trung&year=2023');
  await page.goBack();
  await dashboard.expectQuery('q=L%C3%AA+Ho%C3%A0i+Trung');
  await expect(dashboard.searchBox()).toHaveValue('Lê Hoài Trung');
});

test('clearing all can be undone', async ({ dashboard, page }) => {
  await dashboard.open('year=2023&person=le-hoai-trung');
  await dashboard.clearAll();
  await dashboard.expectEvents(expected(all));
  await page.goBack();
  await dashboard.expectEvents(expected(both(HIS, inYears(2023))));
});

test('what changes nothing is no step', async ({ dashboard, page }) => {
  await dashboard.open('year=2023');
  const before = await page.evaluate(() => history.length);
  const menu = await dashboard.openMenu('Years');
  await menu.getByRole('spinbutton', { name: 'First year' }).press('Enter');
  await dashboard.closeMenu(menu);
  const share = await dashboard.openShare();
  await dashboard.closeMenu(share);
  await dashboard.expectQuery('year=2023');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a reload shows the same', async ({ dashboard, page }) => {
  const query = `q=trung&year=2023..2026&person=le-hoai-trung&sort=date&event=${EVENT}`;
  await dashboard.open(query);
  const titles = await dashboard.titles();
  expect(titles.length).toBeGreaterThan(1);
  await page.reload();
  await dashboard.ready();
  await expect(dashboard.links()).toHaveText(titles);
  await expect(dashboard.event(titleOf(EVENT))).toBeVisible();
  await dashboard.expectQuery(query);
});

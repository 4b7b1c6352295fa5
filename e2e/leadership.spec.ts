import { expect } from '@playwright/test';
import { test } from './pages/test';
import { holdersOf, officeName, released } from './record';

function dayInWords(iso: string): string {
  const [year, , day] = iso.split('-').map(Number);
  const name = new Date(iso).toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
  return `${day} ${name} ${year}`;
}

const INTERNATIONAL_DEPARTMENT = officeName('cn-international-department-head');

test('an office is a lane, a tenure a bar in it', async ({ dashboard }) => {
  await dashboard.open();
  const region = dashboard.region('leadership');
  const lane = (name: string) => region.getByRole('listitem', { name, exact: true });
  const bars = (name: string) => lane(name).getByRole('button').or(lane(name).getByRole('img'));
  for (const office of ['vn-general-secretary', 'cn-premier', 'cn-international-department-head']) {
    const names = holdersOf(office);
    await expect(bars(officeName(office))).toHaveCount(names.length);
    await expect(bars(officeName(office)).last()).toHaveAccessibleName(new RegExp(`^${names.at(-1)}, `));
  }
});

test('the day the offices are of: the record’s, a link’s, the open event’s', async ({ dashboard }) => {
  const region = dashboard.region('leadership');
  await dashboard.open();
  await expect(region).toContainText(`as of ${dayInWords(released)}`);
  await dashboard.open('year=2023');
  await expect(region).toContainText('as of 31 Dec 2023');
  await dashboard.open('on=2023-09-05');
  await expect(region).toContainText('as of 5 Sep 2023');
  await expect(region.getByRole('img', { name: 'Marked: 5 Sep 2023' })).toBeVisible();
  await dashboard.open('event=2026-02-04-xi-jinping-le-hoai-trung');
  await expect(region).toContainText('as of 4 Feb 2026 · the selected event');
});

test('the lanes as a table, and back', async ({ dashboard, page }) => {
  await dashboard.open();
  const region = dashboard.region('leadership');
  await region.getByRole('button', { name: 'View as table' }).click();
  const table = region.getByRole('table', { name: 'Office-holders' });
  const holder = page.getByRole('rowheader', { name: 'Liu Haixing' });
  const row = table.getByRole('row').filter({ has: holder });
  await expect(row).toContainText(INTERNATIONAL_DEPARTMENT);
  await expect(row).toContainText('c. 30 Sep 2025');
  await expect(table.getByRole('rowheader')).toHaveCount((await table.getByRole('row').count()) - 1);
  await region.getByRole('button', { name: 'View as lanes' }).click();
  await expect(table).toBeHidden();
  await expect(region.getByRole('list', { name: 'Office-holders over time' })).toBeVisible();
});

test('who followed whom, narrowed by years and by person', async ({ dashboard, page }) => {
  await dashboard.open('year=2024..2025');
  const region = dashboard.region('leadership');
  const changes = region.getByRole('listitem').filter({ hasText: '→' });
  const all = region.getByRole('button', { name: /^Show all \d+ changes$/ });
  const count = Number(/\d+/.exec(await all.innerText())?.[0]);
  expect(await changes.count()).toBeLessThan(count);
  await all.click();
  await expect(changes).toHaveCount(count);
  const toLam = changes.filter({ hasText: 'Nguyễn Phú Trọng → Tô Lâm' });
  const liuHaixing = changes.filter({ hasText: 'Liu Jianchao → Liu Haixing' });
  await expect(toLam).toContainText(officeName('vn-general-secretary'));
  await expect(liuHaixing).toContainText('c. 30 Sep 2025');

  await liuHaixing.getByRole('button', { name: 'Liu Haixing' }).click();
  await dashboard.expectQuery('year=2024..2025&person=liu-haixing');
  await expect(changes).toHaveCount(1);
  await expect(liuHaixing).toBeVisible();
  await page.goBack();
  await expect(changes).toHaveCount(count);

  await dashboard.open('year=2025&person=wang-yi');
  await expect(changes).toHaveCount(0);
  await expect(region).toContainText('No change of office-holder on record');
});

test('an office filter leaves its lanes only', async ({ dashboard }) => {
  await dashboard.open('office=cn-international-department-head');
  const region = dashboard.region('leadership');
  const name = new RegExp(INTERNATIONAL_DEPARTMENT);
  const bars = region.getByRole('button', { name }).or(region.getByRole('img', { name }));
  await expect(bars).toHaveCount(holdersOf('cn-international-department-head').length);
  await expect(region.getByRole('button', { name: /^Xi Jinping, / })).toHaveCount(0);
});

test('a name in the table of offices filters', async ({ dashboard }) => {
  await dashboard.open('year=2024');
  const table = await dashboard.asTable('leadership');
  await table.getByRole('button', { name: 'Phạm Minh Chính' }).click();
  await dashboard.expectQuery('year=2024&person=pham-minh-chinh');
});

import { expect } from '@playwright/test';
import { test } from './pages/test';
import { officeName, released } from './record';

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
  const bars = (name: string) => lane(name).getByRole('button');
  const partyLeader = officeName('vn-general-secretary');
  await expect(bars(partyLeader)).toHaveCount(2);
  await expect(bars(partyLeader).first()).toHaveAccessibleName(
    new RegExp(`^Nguyễn Phú Trọng, ${partyLeader}\\b`),
  );
  await expect(bars(INTERNATIONAL_DEPARTMENT)).toHaveCount(2);
  await expect(bars(officeName('cn-president'))).toHaveAccessibleName(/^Xi Jinping, /);
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
  await expect(row).toContainText('c. Oct 2025');
  await expect(table.getByRole('rowheader')).toHaveCount((await table.getByRole('row').count()) - 1);
  await region.getByRole('button', { name: 'View as lanes' }).click();
  await expect(table).toBeHidden();
  await expect(region.getByRole('list', { name: 'Office-holders over time' })).toBeVisible();
});

test('who followed whom, narrowed by years and by person', async ({ dashboard, page }) => {
  await dashboard.open();
  const changes = dashboard.region('leadership').getByRole('listitem').filter({ hasText: '→' });
  const toLam = changes.filter({ hasText: 'Nguyễn Phú Trọng → Tô Lâm' });
  const liuHaixing = changes.filter({ hasText: 'Liu Jianchao → Liu Haixing' });
  await expect(changes).toHaveCount(2);
  await expect(toLam).toContainText(officeName('vn-general-secretary'));
  await expect(liuHaixing).toContainText('c. Oct 2025');

  await liuHaixing.getByRole('button', { name: 'Liu Haixing' }).click();
  await dashboard.expectQuery('person=liu-haixing');
  await expect(changes).toHaveCount(1);
  await expect(liuHaixing).toBeVisible();
  await page.goBack();
  await expect(changes).toHaveCount(2);

  await dashboard.open('person=to-lam');
  await expect(changes).toHaveCount(1);
  await expect(toLam).toBeVisible();
  await dashboard.open('person=wang-yi');
  await expect(changes).toHaveCount(0);
  await expect(dashboard.region('leadership')).toContainText('No change of office-holder on record');
});

test('an office filter leaves its lanes only', async ({ dashboard }) => {
  await dashboard.open('office=cn-international-department-head');
  const bars = dashboard.region('leadership').getByRole('button', { name: INTERNATIONAL_DEPARTMENT });
  await expect(bars).toHaveCount(2);
  await expect(dashboard.region('leadership').getByRole('button', { name: /^Xi Jinping, / })).toHaveCount(0);
});

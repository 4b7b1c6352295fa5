import { expect } from '@playwright/test';
import { test } from './pages/test';
import { holdersOf, holdersOn, officeName, officesOf, released } from './record';

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
  const bars = (name: string) =>
    lane(name)
      .getByRole('button')
      .or(lane(name).getByRole('img', { name: /; from: / }));
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
  await dashboard.expectQuery('tables=leadership');
  await page.reload();
  const table = region.getByRole('table', { name: 'Office-holders' });
  const holder = page.getByRole('rowheader', { name: 'Liu Haixing' });
  const row = table.getByRole('row').filter({ has: holder });
  await expect(row).toContainText(INTERNATIONAL_DEPARTMENT);
  await expect(row).toContainText('c. 30 Sep 2025');
  await expect(table.getByRole('rowheader')).toHaveCount((await table.getByRole('row').count()) - 1);
  await region.getByRole('button', { name: 'View as lanes' }).click();
  await expect(table).toBeHidden();
  await dashboard.expectQuery('');
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
  await dashboard.expectQuery('year=2024..2025&person=liu-haixing&full=changes');
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
  const name = new RegExp(`${INTERNATIONAL_DEPARTMENT}; from: `);
  const bars = region.getByRole('button', { name }).or(region.getByRole('img', { name }));
  await expect(bars).toHaveCount(holdersOf('cn-international-department-head').length);
  await expect(region.getByRole('button', { name: /^Xi Jinping, / })).toHaveCount(0);
});

test('a name in the table of offices filters', async ({ dashboard }) => {
  await dashboard.open('year=2024');
  const table = await dashboard.asTable('leadership');
  await table.getByRole('button', { name: 'Phạm Minh Chính' }).click();
  await dashboard.expectQuery('year=2024&person=pham-minh-chinh&tables=leadership');
});

const PRESIDENT = officeName('vn-president');
const named = (office: string) => new RegExp(`^${office}(?! of)`);

test('lanes are chosen by body and by office, by mouse and by keyboard', async ({ dashboard, page }) => {
  await dashboard.open();
  const region = dashboard.region('leadership');
  const shown = region.getByRole('list', { name: 'Office-holders over time' });
  const names = () =>
    shown
      .getByRole('listitem')
      .evaluateAll((lanes) => lanes.flatMap((lane) => lane.getAttribute('aria-label') ?? []).sort());
  await region.getByRole('button', { name: 'Offices shown: all' }).click();
  const menu = page.getByRole('dialog', { name: 'Offices shown' });
  await menu.getByRole('checkbox', { name: 'All: State' }).check();
  await dashboard.expectQuery('lanes=state');
  await expect.poll(names).toEqual(officesOf('state').toSorted());
  await menu.getByRole('checkbox', { name: officeName('cn-premier') }).check();
  await dashboard.expectQuery('lanes=state,cn-premier');
  await menu.getByRole('checkbox', { name: officeName('cn-president') }).focus();
  await page.keyboard.press('Space');
  await dashboard.expectQuery('lanes=vn-president,cn-premier');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  await page.reload();
  await expect.poll(names).toEqual([PRESIDENT, officeName('cn-premier')].toSorted());
  const changes = region.getByRole('listitem').filter({ hasText: '→' });
  await expect(
    changes.filter({ hasNotText: new RegExp(`${PRESIDENT}|${officeName('cn-premier')}`) }),
  ).toHaveCount(0);
  await page.goBack();
  await dashboard.expectQuery('lanes=state,cn-premier');

  await region.getByRole('button', { name: /^Offices shown: \d/ }).focus();
  await page.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'All offices' }).focus();
  await page.keyboard.press('Enter');
  await dashboard.expectQuery('');
});

test('lanes a link names in vain are left out', async ({ dashboard }) => {
  await dashboard.open('lanes=nonsense,cn-premier');
  const region = dashboard.region('leadership');
  await expect(region.getByRole('button', { name: 'Offices shown: 1' })).toBeVisible();
  await dashboard.open('lanes=nonsense');
  await expect(region.getByRole('button', { name: 'Offices shown: all' })).toBeVisible();
  await expect(region.getByRole('listitem', { name: PRESIDENT, exact: true })).toBeVisible();
});

test('a vacancy is drawn, and in the table a row', async ({ dashboard }) => {
  await dashboard.open('year=2018&lanes=vn-president');
  const region = dashboard.region('leadership');
  expect(holdersOn('vn-president', '2018-09-22')).toEqual([]);
  await expect(region.getByRole('img', { name: `${PRESIDENT}: vacant on 22 Sep 2018` })).toBeVisible();
  const table = await dashboard.asTable('leadership');
  await expect(table.getByRole('row').filter({ hasText: 'vacant' })).toContainText('22 Sep 2018');
});

test('who was in office: by the typed date, kept in the address', async ({ dashboard, page }) => {
  await dashboard.open();
  const region = dashboard.region('leadership');
  const field = region.getByLabel('As of', { exact: true });
  const row = (office: string) =>
    region
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: officeName(office), exact: true }) });
  await expect(region.getByRole('columnheader', { name: 'Since' })).toHaveCount(0);
  for (const [day, words] of [
    ['2023-09-05', '5 Sep 2023'],
    ['2024-04-01', '1 Apr 2024'],
    ['2008-06-01', '1 Jun 2008'],
  ] as const) {
    await field.fill(day);
    await dashboard.expectQuery(`on=${day}`);
    await expect(region.getByRole('table', { name: `In office, ${words}` })).toBeVisible();
    for (const office of ['vn-general-secretary', 'vn-president', 'vn-prime-minister', 'cn-president']) {
      const [holder = ''] = holdersOn(office, day);
      await expect(row(office)).toContainText(holder);
      await expect(row(office)).toContainText('certain');
    }
  }
  await field.fill('2018-09-22');
  await expect(row('vn-president')).toContainText('vacant on 22 Sep 2018');
  await dashboard.expectQuery('on=2018-09-22');
  await page.reload();
  await expect(row('vn-president')).toContainText('vacant on 22 Sep 2018');
  await expect(field).toHaveValue('2018-09-22');

  await region.getByRole('button', { name: 'Clear date' }).click();
  await dashboard.expectQuery('');
  await expect(field).toHaveValue(released);
  await expect(row('vn-president')).toHaveCount(0);
  await region.getByText(/^In office, /).click();
  await expect(row('vn-president')).toContainText('last known on');
});

test('who was in office: digit by digit, no year before the record', async ({ dashboard, page }) => {
  await dashboard.open('on=2023-09-05');
  const field = dashboard.region('leadership').getByLabel('As of', { exact: true });
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2008');
  await dashboard.expectQuery('on=2008-09-05');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('2008-09-05');
});

test('who was in office: by a click on the axis, and by its arrow keys', async ({ dashboard, page }) => {
  await dashboard.open('year=2020..2024');
  const region = dashboard.region('leadership');
  const axis = region.getByRole('slider', { name: 'Day on the time axis' });
  await axis.scrollIntoViewIfNeeded();
  const box = await axis.boundingBox();
  if (!box) throw new Error('the axis is not there');
  // Six pixels on each side are beyond the years; half of five years is the summer of 2022.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/[?&]on=2022-0[67]-\d\d$/);
  await expect(region.getByRole('table', { name: /^In office, \d+ (Jun|Jul) 2022$/ })).toBeVisible();
  await page.goBack();
  await dashboard.expectQuery('year=2020..2024');

  await dashboard.open('year=2020..2024&on=2021-03-05');
  await axis.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await dashboard.expectQuery('year=2020..2024&on=2023-03-05');
  await page.keyboard.press('ArrowLeft');
  await dashboard.expectQuery('year=2020..2024&on=2022-03-05');
  await expect(axis).toHaveAttribute('aria-valuetext', '5 Mar 2022');
  await page.reload();
  await expect(region).toContainText('as of 5 Mar 2022');
});

test('who was in office on an open event’s days', async ({ dashboard, page }) => {
  await dashboard.open('event=2026-02-04-xi-jinping-le-hoai-trung');
  const table = dashboard.region('leadership').getByRole('table', { name: 'In office, 4 Feb 2026' });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: named(PRESIDENT) }) });
  await expect(row).toContainText(holdersOn('vn-president', '2026-02-04').join());
});

test('changes say how and why, and are put in order', async ({ dashboard, page }) => {
  await dashboard.open('year=2018..2024&lanes=vn-general-secretary,vn-president');
  const region = dashboard.region('leadership');
  const changes = region.getByRole('listitem').filter({ hasText: '→' });
  const all = region.getByRole('button', { name: /^Show all/ });
  if (await all.isVisible()) await all.click();
  await expect(changes.filter({ hasText: 'Trần Đại Quang →' })).toContainText('left: died in office');
  await expect(changes.filter({ hasText: 'Trần Đại Quang →' })).toContainText('vacant for 1 day');
  await expect(changes.filter({ hasText: '→ Võ Văn Thưởng' })).toContainText('came: elected');
  await expect(changes.first()).toContainText(PRESIDENT);
  await region.getByRole('radio', { name: 'By office' }).check();
  await expect(changes.first()).toContainText(officeName('vn-general-secretary'));
  await region.getByRole('radio', { name: 'By office' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(changes.first()).toContainText(PRESIDENT);
});

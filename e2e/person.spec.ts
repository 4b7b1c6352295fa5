import { expect } from '@playwright/test';
import { test } from './pages/test';
import {
  about,
  all,
  both,
  expected,
  inCountry,
  officeName,
  ofType,
  withAllOf,
  withAnyOf,
  withOffice,
} from './record';

const HIS = expected(withAnyOf('le-hoai-trung'));
const THEIRS_TOGETHER = expected(withAllOf('le-hoai-trung', 'liu-jianchao'));

test('a person by the menu, which counts what each choice leaves', async ({ dashboard }) => {
  await dashboard.open();
  const menu = await dashboard.openMenu('People');
  const option = menu.getByRole('checkbox', { name: /^Lê Hoài Trung/ });
  await expect(option).toHaveAccessibleName(new RegExp(`\\D${HIS.length}$`));
  await option.check();
  await dashboard.expectEvents(HIS);
  await dashboard.expectQuery('person=le-hoai-trung');
  await option.uncheck();
  await dashboard.expectEvents(expected(all));
});

test('a person is found in the menu by another spelling', async ({ dashboard }) => {
  await dashboard.open();
  const menu = await dashboard.openMenu('People');
  await menu.getByRole('searchbox').fill('luu hai tinh');
  await expect(menu.getByRole('checkbox')).toHaveCount(1);
  await menu.getByRole('checkbox', { name: /^Liu Haixing/ }).check();
  await dashboard.expectEvents(expected(withAnyOf('liu-haixing')));
});

test('a person by a chip in the table, off by the same', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.togglePerson('Lê Hoài Trung');
  await dashboard.expectEvents(HIS);
  await expect(dashboard.table.getByRole('button', { name: 'Lê Hoài Trung' }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await dashboard.expectQuery('person=le-hoai-trung');
  await dashboard.togglePerson('Lê Hoài Trung');
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');
});

test('a person by a bar of the lanes', async ({ dashboard }) => {
  await dashboard.open();
  const bars = dashboard.region('leadership').getByRole('button', { name: /^Xi Jinping, / });
  await bars.first().click();
  await dashboard.expectEvents(expected(withAnyOf('xi-jinping')));
  for (const bar of await bars.all()) await expect(bar).toHaveAttribute('aria-pressed', 'true');
});

test('a person by link', async ({ dashboard }) => {
  await dashboard.open('person=le-hoai-trung');
  await dashboard.expectEvents(HIS);
  await expect(dashboard.chip('Lê Hoài Trung')).toBeVisible();
});

test('two people: any of them, then together', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.filterBy('People', 'Lê Hoài Trung', 'Liu Jianchao');
  await dashboard.expectEvents(expected(withAnyOf('le-hoai-trung', 'liu-jianchao')));
  await dashboard.expectQuery('person=le-hoai-trung,liu-jianchao');
  await dashboard.matchPeople('all together');
  await dashboard.expectEvents(THEIRS_TOGETHER);
  await dashboard.expectQuery('person=le-hoai-trung,liu-jianchao&match=all');
});

test('two people together by link, in whichever order', async ({ dashboard, page }) => {
  expect(THEIRS_TOGETHER.length).toBeGreaterThan(0);
  for (const query of [
    'person=le-hoai-trung,liu-jianchao&match=all',
    'match=all&person=liu-jianchao,le-hoai-trung',
  ]) {
    await dashboard.open(query);
    await dashboard.expectEvents(THEIRS_TOGETHER);
    await expect(page).toHaveTitle(/together/);
  }
});

test('the chip of an active filter takes just that one away', async ({ dashboard }) => {
  await dashboard.open('person=le-hoai-trung,liu-jianchao');
  await dashboard.chip('Liu Jianchao').click();
  await dashboard.expectEvents(HIS);
  await dashboard.expectQuery('person=le-hoai-trung');
});

test('the other menus filter too, and clear all brings everything back', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.filterBy('Type', 'Meeting or talks');
  await dashboard.filterBy('Topic', 'Railways');
  await dashboard.filterBy('Place', 'China');
  await dashboard.filterBy('Office', officeName('vn-foreign-minister'));
  const meetings = both(ofType('meeting'), about('rail'));
  const inChina = both(inCountry('CN'), withOffice('vn-foreign-minister'));
  await dashboard.expectEvents(expected(both(meetings, inChina)));
  await dashboard.expectQuery('type=meeting&topic=rail&office=vn-foreign-minister&place=CN');
  await dashboard.clearAll();
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');
});

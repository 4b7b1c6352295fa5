import { expect } from '@playwright/test';
import { test } from './pages/test';
import { all, both, events, expected, inYears, saying } from './record';

for (const [name, spellings] of [
  ['marks do not count', ['dang', 'Đặng', 'đảng', 'ĐẢNG']],
  ['a name without marks finds him', ['le hoai trung', 'Lê Hoài Trung', 'LE HOAI TRUNG', '黎怀忠']],
  ['three scripts find one person', ['Lưu Hải Tinh', 'Liu Haixing', '刘海星', '劉海星', 'luu hai tinh']],
] as const) {
  test(`${name}: ${spellings.join(', ')}`, async ({ dashboard }) => {
    const rows = expected(saying(spellings[0]));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(expected(all).length);
    await dashboard.open();
    for (const spelling of spellings) {
      await dashboard.search(spelling);
      await dashboard.expectEvents(rows);
      await expect(dashboard.chip(`“${spelling}”`)).toBeVisible();
    }
  });
}

test('the same text finds the same rows in each language', async ({ dashboard }) => {
  for (const language of ['vi', 'zh'] as const) {
    await dashboard.open(`q=le+hoai+trung&lang=${language}`);
    await dashboard.in(language).expectEvents(expected(saying('le hoai trung')));
  }
});

test('typing writes the address once, in the step it stands in', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...args) => {
        written.push(name);
        write(...args);
      };
    }
  });
  const written = () => page.evaluate(() => Reflect.get(window, 'written'));
  await page.clock.install();
  await dashboard.open();
  const before = await page.evaluate(() => history.length);
  await page.clock.pauseAt(Date.now() + 60_000);
  await dashboard.searchBox().pressSequentially('le hoai trung');
  await dashboard.expectEvents(expected(saying('le hoai trung')));
  expect(await written()).toEqual([]);
  await page.clock.runFor(1_000);
  await dashboard.expectQuery('q=le+hoai+trung');
  expect(await written()).toEqual(['replaceState']);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('text and years narrow together; emptying the field widens again', async ({ dashboard }) => {
  await dashboard.open('year=2023');
  await dashboard.search('Lưu Kiến Siêu');
  await dashboard.expectEvents(expected(both(inYears(2023), saying('Liu Jianchao'))));
  await dashboard.search('');
  await dashboard.expectEvents(expected(inYears(2023)));
  await dashboard.expectQuery('year=2023');
});

test('text found nowhere says so and offers the way back', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.search('zzz');
  await dashboard.expectEvents([]);
  const region = dashboard.region('events');
  await expect(region).toContainText('No event matches.');
  await region.getByRole('button', { name: `Remove “zzz” → ${events.length} events` }).click();
  await dashboard.expectEvents(expected(all));
  await expect(dashboard.searchBox()).toHaveValue('');
});

test('the slash key leads to the search, the field keeps what was typed', async ({ dashboard, page }) => {
  await dashboard.open();
  await page.keyboard.press('/');
  await expect(dashboard.searchBox()).toBeFocused();
  await page.keyboard.type('  Bắc Kinh ');
  await expect(dashboard.searchBox()).toHaveValue('  Bắc Kinh ');
  await dashboard.expectQuery('q=B%E1%BA%AFc+Kinh');
});

test('the slash key is the page’s own only there, and can be switched off', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.links().first().focus();
  await page.keyboard.press('/');
  await expect(dashboard.searchBox()).toBeFocused();
  await dashboard.preset('All').focus();
  await page.keyboard.press('/');
  await expect(dashboard.preset('All')).toBeFocused();

  const onOff = dashboard.region('filters').getByRole('checkbox', { name: 'The / key leads to the search' });
  await onOff.uncheck();
  await page.reload();
  await dashboard.ready();
  await expect(onOff).not.toBeChecked();
  await page.keyboard.press('/');
  await expect(dashboard.searchBox()).not.toBeFocused();
  await dashboard.expectQuery('');
});

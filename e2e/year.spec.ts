import { expect } from '@playwright/test';
import { test } from './pages/test';
import { all, eventById, events, expected, inYears } from './record';

const IN_2023 = expected(inYears(2023));

test('a year by the number fields', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.chooseYears(2023, 2023);
  await dashboard.expectEvents(IN_2023);
  await dashboard.expectQuery('year=2023');
  await expect(dashboard.chip('2023')).toBeVisible();
});

test('a range, one open at its end, and all years again', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.chooseYears(2023, 2025);
  await dashboard.expectEvents(expected(inYears(2023, 2025)));
  await dashboard.expectQuery('year=2023..2025');

  await dashboard.chooseYears('', 2022);
  await dashboard.expectEvents(expected(inYears(0, 2022)));
  await dashboard.expectQuery('year=earliest..2022');

  await dashboard.chooseYears(2026, '');
  await dashboard.expectEvents(expected(inYears(2026, 9999)));
  await dashboard.expectQuery('year=2026..latest');

  const menu = await dashboard.openMenu('Years');
  await menu.getByRole('button', { name: 'All years' }).click();
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');
});

test('years in the wrong order are put right', async ({ dashboard }) => {
  await dashboard.open('year=2025..2023');
  await dashboard.expectEvents(expected(inYears(2023, 2025)));
  await dashboard.expectQuery('year=2023..2025');
  await dashboard.chooseYears(2026, 2022);
  await dashboard.expectEvents(expected(inYears(2022, 2026)));
  await dashboard.expectQuery('year=2022..2026');
});

test('a year by the sliders and the keyboard', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.slider('First year').focus();
  await page.keyboard.press('End');
  for (const year of [2025, 2024, 2023]) {
    await page.keyboard.press('ArrowLeft');
    await expect(dashboard.slider('First year')).toHaveAttribute('aria-valuetext', new RegExp(`^${year}\\b`));
  }
  await dashboard.expectEvents(expected(inYears(2023, 9999)));
  await dashboard.expectQuery('year=2023..latest');
  await page.keyboard.press('Tab');
  await expect(dashboard.slider('Last year')).toBeFocused();
  for (const year of [2025, 2024, 2023]) {
    await page.keyboard.press('ArrowLeft');
    await expect(dashboard.slider('Last year')).toHaveAttribute('aria-valuetext', new RegExp(`^${year}\\b`));
  }
  await dashboard.expectEvents(IN_2023);
  await dashboard.expectQuery('year=2023');
});

test('a year by a click on the strip, and off by a second one', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.dragYears(2023);
  await dashboard.expectEvents(IN_2023);
  await dashboard.expectQuery('year=2023');
  await dashboard.dragYears(2023);
  await dashboard.expectEvents(expected(all));
  await dashboard.expectQuery('');
});

test('a range by dragging over the strip, one step of history', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.dragYears(2022, 2025);
  await dashboard.expectEvents(expected(inYears(2022, 2025)));
  await dashboard.expectQuery('year=2022..2025');
  await page.goBack();
  await dashboard.expectQuery('');
  await dashboard.expectEvents(expected(all));
});

test('a year by its button on the trade chart, and off by a second press', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.region('trade').getByRole('button', { name: 'Show only 2025' }).click();
  await dashboard.expectEvents(expected(inYears(2025)));
  await dashboard.expectQuery('year=2025');
  await dashboard.region('trade').getByRole('button', { name: 'Show all years again' }).click();
  await dashboard.expectEvents(expected(all));
});

test('years without an event are empty, and say what to loosen', async ({ dashboard }) => {
  expect(expected(inYears(1980, 1983))).toEqual([]);
  await dashboard.open('year=1980..1983');
  await dashboard.expectEvents([]);
  await dashboard
    .region('events')
    .getByRole('button', { name: `Remove 1980–1983 → ${events.length} events` })
    .click();
  await dashboard.expectEvents(expected(all));
});

test('a date that spans years counts in each of them', async ({ dashboard, page }) => {
  const [from, to] = ['2023-09-05-nguyen-phu-trong-liu-jianchao', '2025-01-15-to-lam-xi-jinping-call'];
  // No event of the record does: the first one's date is made to last until the second's.
  await page.addInitScript(
    ([first, last]) => {
      const parse = JSON.parse;
      JSON.parse = (text: string, ...rest) => {
        const data = parse(text, ...rest);
        if (!data?.events?.[0]?.id) return data;
        const find = (id: unknown) => data.events.find((event: { id: unknown }) => event.id === id);
        const { from, start } = find(first).date;
        const { to, start: end } = find(last).date;
        find(first).date = { edtf: '2023-09-05/2025-01-15', from, start, to, end };
        return data;
      };
    },
    [from, to],
  );
  for (const [year, there] of [
    [2022, 0],
    [2023, 1],
    [2024, 1],
    [2025, 1],
    [2026, 0],
  ] as const) {
    await dashboard.open(`year=${year}`);
    await expect(dashboard.link(eventById(from).title.en)).toHaveCount(there);
  }
});

import { expect } from '@playwright/test';
import { pressedGestures, sortButton, tableGestures } from './gestures';
import { onlyBy } from './pages/onlyBy';
import { about, bestDocumentedFirst, both, expected, expectedBy, inYears, oldestFirst } from './record';

const test = onlyBy('keyboard');
const RAIL = about('rail');

pressedGestures(test);
tableGestures(test);

test('the order of the table by several headings', async ({ dashboard, page }) => {
  await dashboard.open('topic=rail');
  await dashboard.skipTo('Events');
  await dashboard.press(sortButton(dashboard, 'Evidence'));
  await dashboard.walkTo(sortButton(dashboard, 'Date'));
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  const order = expectedBy((a, b) => bestDocumentedFirst(a, b) || oldestFirst(a, b));
  const rail = expected(RAIL);
  await dashboard.expectKept('topic=rail&sort=-evidence,date', () =>
    dashboard.expectEvents(order.filter((id) => rail.includes(id))),
  );
});

test('years by the sliders: their ends, a step, nearer and farther', async ({ dashboard, page }) => {
  await dashboard.open('topic=rail');
  await dashboard.walkTo(dashboard.slider('First year'));
  await page.keyboard.press('End');
  for (const year of [2025, 2024]) {
    await page.keyboard.press('ArrowLeft');
    await expect(dashboard.slider('First year')).toHaveAttribute('aria-valuetext', new RegExp(`^${year}\\b`));
  }
  await dashboard.expectQuery('year=2024..latest&topic=rail');
  await dashboard.expectEvents(expected(both(RAIL, inYears(2024, 9999))));
  await dashboard.walkTo(dashboard.slider('Last year'));
  await page.keyboard.press('-');
  const farther = await dashboard.chosenYears();
  expect(farther.from).toBeLessThan(2024);
  await dashboard.expectKept(`year=${farther.from}..latest&topic=rail`, async () =>
    expect(await dashboard.chosenYears()).toEqual(farther),
  );
});

test('a year of the trade chart read out, chosen, and several by Shift', async ({ dashboard, page }) => {
  await dashboard.open('year=2017..2024&reporter=compare');
  const trade = dashboard.region('trade');
  const told = trade.locator('[aria-live="polite"]');
  await dashboard.skipTo('Trade');
  await dashboard.walkTo(trade.locator('button[data-year][tabindex="0"]'));
  await page.keyboard.press('ArrowLeft');
  await expect(dashboard.chartYear(2023)).toBeFocused();
  for (const text of ['2023', 'Gap 58.6 billion USD', 'Source: ']) await expect(told).toContainText(text);
  await page.keyboard.press('Enter');
  await dashboard.expectQuery('year=2023&reporter=compare');
  await dashboard.expectEvents(expected(inYears(2023)));
  await page.keyboard.press('Shift+ArrowLeft');
  await dashboard.expectKept('year=2022..2023&reporter=compare', () =>
    dashboard.expectEvents(expected(inYears(2022, 2023))),
  );
});

test('the day of the offices by the keys of their axis', async ({ dashboard, page }) => {
  await dashboard.open('year=2020..2024&on=2021-03-05&lanes=state');
  const region = dashboard.region('leadership');
  await dashboard.skipTo('Leadership');
  await dashboard.walkTo(region.getByRole('slider', { name: 'Day on the time axis' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await dashboard.expectKept('year=2020..2024&on=2023-03-05&lanes=state', () =>
    expect(region.getByRole('table', { name: 'In office, 5 Mar 2023' })).toBeVisible(),
  );
});

test('an event by its row’s arrows, the next by a key, closed by Escape', async ({ dashboard, page }) => {
  const [first = '', second = '', third = ''] = expected(inYears(2023));
  const link = (id: string) => dashboard.table.locator(`a[data-event="${id}"]`);
  await dashboard.open('year=2023');
  await dashboard.skipTo('Events');
  await dashboard.walkTo(link(first));
  await page.keyboard.press('ArrowDown');
  await expect(link(second)).toBeFocused();
  await page.keyboard.press('Enter');
  await dashboard.expectQuery(`year=2023&event=${second}`);
  await page.keyboard.press('ArrowRight');
  await dashboard.expectKept(`year=2023&event=${third}`, () =>
    expect(page.getByRole('dialog')).toBeVisible(),
  );
  await page.keyboard.press('Escape');
  await dashboard.expectQuery('year=2023');
  await expect(link(third)).toBeFocused();
});

test('a pair of the matrix by its arrows', async ({ dashboard, page }) => {
  await dashboard.open('year=2025&tab=counterparts');
  await dashboard.skipTo('Events');
  const cells = page.getByRole('table', { name: 'Events by people of the two sides' }).locator('td button');
  await dashboard.walkTo(cells.first());
  await page.keyboard.press('ArrowDown');
  await expect(cells.first()).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await dashboard.expectQuery('year=2025&person=to-lam,xi-jinping&match=all');
});

import { expect } from '@playwright/test';
import { pressedGestures, sortButton, tableGestures } from './gestures';
import { onlyBy } from './pages/onlyBy';
import { bestDocumentedFirst, expected, expectedBy, inYears, oldestFirst } from './record';

const test = onlyBy('mouse');

pressedGestures(test);
tableGestures(test);

test('the order of the table by several headings', async ({ dashboard }) => {
  await dashboard.open('year=2023');
  await dashboard.press(sortButton(dashboard, 'Evidence'));
  for (const _ of ['newest first', 'oldest first']) {
    await sortButton(dashboard, 'Date').click({ modifiers: ['Shift'] });
  }
  const order = expectedBy((a, b) => bestDocumentedFirst(a, b) || oldestFirst(a, b));
  const there = expected(inYears(2023));
  await dashboard.expectKept('year=2023&sort=-evidence,date', () =>
    dashboard.expectEvents(order.filter((id) => there.includes(id))),
  );
});

test('a year of the trade chart read out while pointed at, and chosen', async ({ dashboard, page }) => {
  await dashboard.open('year=2017..2024&reporter=compare');
  const told = dashboard.region('trade').locator('[aria-live="polite"]');
  await dashboard.chartYear(2023).hover();
  for (const text of ['2023', 'Gap 58.6 billion USD', 'Source: ']) await expect(told).toContainText(text);
  await page.mouse.move(0, 0);
  await expect(told).toBeEmpty();
  await dashboard.press(dashboard.chartYear(2023));
  await dashboard.expectKept('year=2023&reporter=compare', () =>
    dashboard.expectEvents(expected(inYears(2023))),
  );
});

test('the day of the offices by a click on their axis', async ({ dashboard, page }) => {
  await dashboard.open('year=2020..2024');
  const region = dashboard.region('leadership');
  await dashboard.press(region.getByRole('slider', { name: 'Day on the time axis' }));
  await expect(page).toHaveURL(/[?&]on=2022-0[67]-\d\d$/);
  await dashboard.expectKept(new URL(page.url()).search.slice(1), () =>
    expect(region.getByRole('table', { name: /^In office, \d+ (Jun|Jul) 2022$/ })).toBeVisible(),
  );
});

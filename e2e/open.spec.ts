import { expect } from '@playwright/test';
import { WORDS } from './pages/DashboardPage';
import { test } from './pages/test';
import { all, both, events, expected, inYears, LANGUAGES, ofType, withAnyOf } from './record';

test('the page has its named parts', async ({ dashboard, page }) => {
  await dashboard.open();
  for (const part of ['filters', 'events', 'trade', 'leadership'] as const) {
    await expect(dashboard.region(part)).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Vietnam–China Relations/);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('CC BY 4.0');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
});

test('every event is there, newest first, and counted', async ({ dashboard, page }) => {
  await dashboard.open();
  await dashboard.expectEvents(expected(all));
  await expect(dashboard.status.first()).toHaveText(`${events.length} of ${events.length} events`);
  await expect(page).toHaveTitle(new RegExp(`^${events.length} events, newest first · `));
  await dashboard.expectQuery('');
});

test('the title is the view as a sentence', async ({ dashboard, page }) => {
  const { length: count } = expected(
    both(inYears(2023, 2026), both(withAnyOf('le-hoai-trung'), ofType('meeting'))),
  );
  await dashboard.open('year=2023..2026&person=le-hoai-trung&type=meeting');
  await expect(page).toHaveTitle(
    new RegExp(`^${count} events of type Meeting or talks, with Lê Hoài Trung, 2023–2026, newest first · `),
  );
});

test('the skip link leads to the events', async ({ dashboard, page }) => {
  await dashboard.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: WORDS.en.site.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#events').getByRole('tab', { name: 'Events' })).toBeFocused();
});

test('a heading sorts by its column; with Shift it adds to the sort', async ({ dashboard }) => {
  await dashboard.open();
  const heading = (name: string) => dashboard.table.getByRole('columnheader', { name });
  await expect(heading('Date')).toHaveAttribute('aria-sort', 'descending');
  await heading('Event').getByRole('button').click();
  await expect(heading('Event')).toHaveAttribute('aria-sort', 'ascending');
  await dashboard.expectQuery('sort=title');
  const titles = events
    .map(({ title }) => title.en)
    .toSorted(new Intl.Collator('en', { numeric: true }).compare);
  await dashboard.expectTitles(titles);
  await heading('Evidence').getByRole('button').click();
  await heading('Date')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await dashboard.expectQuery('sort=-evidence,-date');
  await expect(heading('Evidence')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading('Date')).toHaveAttribute('aria-sort', 'descending');
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first paint already has heading, rows, trade and sources', async ({
    dashboard,
    page,
    expectCleanConsole,
  }) => {
    // The browser refuses the scripts, as it is told to, and says of each that it did.
    expectCleanConsole.allow(/^failed: .*\.js csp$/);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await dashboard.expectFirstRows();
    await expect(page).toHaveTitle(new RegExp(`^${events.length} events, newest first · `));
    await expect(dashboard.region('trade')).toContainText('252 billion USD');
    await expect(dashboard.region('trade')).toContainText('Reporter not named');
    await expect(dashboard.region('trade').getByRole('link').first()).toHaveAttribute('href', /^https:/);
    await expect(dashboard.region('leadership')).toContainText('Lương Cường → Tô Lâm');
    await expect(dashboard.rows().first()).toContainText(/\d sources?/);
  });
});

for (const language of LANGUAGES) {
  test(`every event is there in ${language}`, async ({ dashboard, page }) => {
    await dashboard.open(`lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const spoken = dashboard.in(language);
    await spoken.expectEvents(expected(all));
    for (const part of ['filters', 'events', 'trade', 'leadership'] as const) {
      await expect(spoken.region(part)).toBeVisible();
    }
  });
}

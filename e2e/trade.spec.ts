import { expect } from '@playwright/test';
import { WORDS } from './pages/DashboardPage';
import { test } from './pages/test';
import { expected, figures, inYears, LANGUAGES } from './record';

const noteOf = (id: string) => figures.find((figure) => figure.id === id)?.note?.en ?? '';

test('252 billion in 2025, as reported, its reporter not named, its source cited', async ({ dashboard }) => {
  await dashboard.open();
  const trade = dashboard.region('trade');
  await expect(trade).toContainText('252 billion USD');
  await expect(trade).toContainText('in 2025');
  await expect(trade).toContainText('Reporter not named');
  await expect(trade).toContainText('preliminary');
  await expect(trade).toContainText('+26.5% on the year before, as reported');
  const source = trade.getByRole('link').filter({ hasText: 'para. 10' });
  await expect(source).toHaveAttribute('href', /^https:\/\//);
  await trade.getByText('Note', { exact: true }).last().click();
  await expect(trade.getByText(noteOf('2025-total-unspecified'))).toBeVisible();
});

test('the figures as a table, and back', async ({ dashboard }) => {
  await dashboard.open();
  const trade = dashboard.region('trade');
  await trade.getByRole('button', { name: 'View as table' }).click();
  const row = trade.getByRole('table').getByRole('row').filter({ hasText: 'Reporter not named' }).first();
  await expect(row).toContainText('2025');
  for (const cell of ['Total', '252', '+26.5%', 'Reporter not named', 'preliminary']) {
    await expect(row.getByRole('cell', { name: cell, exact: true })).toBeVisible();
  }
  await row.getByRole('button', { name: 'Show only 2025' }).click();
  await dashboard.expectEvents(expected(inYears(2025)));
  await trade.getByRole('button', { name: 'View as chart' }).click();
  await expect(trade.getByRole('table')).toHaveCount(0);
});

test('the year of a figure is reached and chosen by keyboard, and read out', async ({ dashboard, page }) => {
  await dashboard.open();
  const year = dashboard.region('trade').getByRole('button', { name: /2025/ });
  await expect(year).toHaveAccessibleName(/Total, 2025: 252 billion USD \(Reporter not named\)/);
  await year.focus();
  await page.keyboard.press('Enter');
  await dashboard.expectEvents(expected(inYears(2025)));
  await dashboard.expectQuery('year=2025');
  await expect(year).toHaveAttribute('aria-pressed', 'true');
  await expect(year).toBeFocused();
  await page.keyboard.press('Space');
  await dashboard.expectQuery('');
});

test('years without a figure are said to have none, not zero', async ({ dashboard }) => {
  await dashboard.open('year=1960');
  const trade = dashboard.region('trade');
  await expect(trade).toContainText('No figure in this data set for 1960');
  await expect(trade).not.toContainText('252');
});

for (const [language, value, growth] of [
  ['vi', '252', '+26,5%'],
  ['zh', '2520', '+26.5%'],
] as const) {
  test(`the figures as ${language} writes them`, async ({ dashboard }) => {
    const spoken = dashboard.in(language);
    await dashboard.open(`lang=${language}`);
    const trade = spoken.region('trade');
    await expect(trade).toContainText(growth);
    await trade.getByRole('button', { name: WORDS[language].trade.asTable }).click();
    await expect(trade.getByRole('cell', { name: value, exact: true }).first()).toBeVisible();
    await expect(trade.getByRole('cell', { name: growth, exact: true })).toBeVisible();
  });
}

test('the source goes with the figure in every language', async ({ dashboard }) => {
  for (const language of LANGUAGES) {
    await dashboard.open(`lang=${language}`);
    const trade = dashboard.in(language).region('trade');
    await expect(trade.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
    await expect(trade).toContainText(WORDS[language].trade.reporters.unspecified);
  }
});

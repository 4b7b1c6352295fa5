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

const annual = (reporter: string, flow: string, year: number) => {
  const firm = ['final', 'preliminary', 'estimate'];
  const rows = figures.filter(
    (row) => row.reporter === reporter && row.flow === flow && row.period === String(year),
  );
  const [row] = rows.toSorted((a, b) => firm.indexOf(a.status) - firm.indexOf(b.status));
  return row?.valueUsdBn ?? Number.NaN;
};

test('both authorities for 2024, and the gap between them, in words', async ({ dashboard, page }) => {
  const [vietnam, china] = [annual('vn-customs', 'total', 2024), annual('cn-customs', 'total', 2024)];
  expect([vietnam, china]).toEqual([205.2, 260.65]);
  await dashboard.open();
  const region = dashboard.region('trade');
  await region.getByRole('radio', { name: 'Compare' }).check({ force: true });
  await dashboard.expectQuery('reporter=compare');
  await expect(region).toContainText('Mirror gap in 2024: 55.5 billion USD');
  await expect(region).toContainText(
    `China Customs: ${china} billion USD · Vietnam Customs: ${vietnam} billion USD`,
  );
  await expect(region.locator('[data-mark="gap"]').first()).toBeAttached();

  await region.getByRole('button', { name: /2024/ }).focus();
  const told = region.locator('[aria-live="polite"]');
  await expect(told).toHaveCount(1);
  for (const text of [
    '2024',
    `${vietnam} billion USD`,
    `${china} billion USD`,
    'Gap 55.5 billion USD',
    'preliminary',
    '+19.3%',
    'Source: ',
  ]) {
    await expect(told).toContainText(text);
  }
  await expect(told).toContainText('President of Vietnam: Lương Cường, after Tô Lâm');
  await page.keyboard.press('Escape');
  await expect(told).toBeEmpty();

  await page.reload();
  await expect(region.getByRole('radio', { name: 'Compare' })).toBeChecked();
  await expect(region).toContainText('Mirror gap in 2024: 55.5 billion USD');
});

test('each chart by the list and the keyboard, in the address and back after reload', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('year=2017..2024');
  const region = dashboard.region('trade');
  const list = region.getByRole('combobox', { name: 'Chart' });
  const shows = {
    exports: `exports, 2024: ${annual('vn-customs', 'exports', 2024)} billion USD`,
    imports: `imports, 2024: ${annual('vn-customs', 'imports', 2024)} billion USD`,
    balance: '2024: -82.8 billion USD',
    growth: 'Growth, 2024: +19.3%',
    investment: 'Registered investment, 2024: 4.7 billion USD',
  };
  for (const [chart, name] of Object.entries(shows)) {
    await list.selectOption(chart);
    await dashboard.expectQuery(`year=2017..2024&chart=${chart}`);
    await expect(region.getByRole('button', { name })).toBeAttached();
  }
  await page.reload();
  await expect(list).toHaveValue('investment');
  await expect(region.getByRole('button', { name: shows.investment })).toBeAttached();
  await list.focus();
  await page.keyboard.press('Home');
  await dashboard.expectQuery('year=2017..2024');
  await page.goBack();
  await dashboard.expectQuery('year=2017..2024&chart=investment');
});

test('growth nobody states is worked out, and says so', async ({ dashboard }) => {
  await dashboard.open('chart=growth&year=2007');
  const [now, then] = [annual('vn-customs', 'total', 2007), annual('vn-customs', 'total', 2006)];
  const region = dashboard.region('trade');
  await expect(region).toContainText(`+${((now / then - 1) * 100).toFixed(1)}%`);
  await expect(region).toContainText('computed');
});

test('years by dragging over the chart, one step of history', async ({ dashboard, page }) => {
  await dashboard.open('year=2011..2026');
  const years = dashboard.region('trade').getByRole('group', { name: /^Years of the chart/ });
  await years.scrollIntoViewIfNeeded();
  const box = await years.boundingBox();
  if (!box) throw new Error('the chart has no place');
  const x = (year: number) => box.x + ((year + 0.5 - 2011) / 16) * box.width;
  const y = box.y + box.height / 3;
  await page.mouse.move(x(2018), y);
  await page.mouse.down();
  await page.mouse.move(x(2022), y, { steps: 5 });
  await expect(dashboard.region('trade').locator('[aria-live="polite"]')).toHaveText('Show 2018–2022');
  await page.mouse.up();
  await dashboard.expectQuery('year=2018..2022');
  await dashboard.expectEvents(expected(inYears(2018, 2022)));
  await page.reload();
  await dashboard.expectEvents(expected(inYears(2018, 2022)));
  await page.goBack();
  await dashboard.expectQuery('year=2011..2026');
});

test('years by Shift and the arrows, the focus going with them', async ({ dashboard, page }) => {
  await dashboard.open();
  const region = dashboard.region('trade');
  await region.getByRole('button', { name: 'Show only 2020' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await dashboard.expectQuery('year=2020..2021');
  await expect(region.getByRole('button', { name: 'Show only 2021' })).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await dashboard.expectQuery('year=2020..2022');
  await expect(region.getByRole('button', { name: 'Show only 2022' })).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await dashboard.expectQuery('year=2020..2021');
  await expect(region.getByRole('button', { name: 'Show only 2021' })).toBeFocused();
  await dashboard.expectEvents(expected(inYears(2020, 2021)));
  await page.goBack();
  await dashboard.expectQuery('');
});

test('the table is in the address, sorts by its headings, and has the chart’s numbers', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('chart=imports&year=2017..2023');
  await dashboard.asTable('trade');
  await dashboard.expectQuery('year=2017..2023&chart=imports&tables=trade');
  await page.reload();
  const table = dashboard.region('trade').getByRole('table');
  const heading = (name: string) => table.getByRole('columnheader', { name });
  await expect(heading('Year')).toHaveAttribute('aria-sort', 'descending');
  await heading('bn USD').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading('bn USD')).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Enter');
  await expect(heading('bn USD')).toHaveAttribute('aria-sort', 'ascending');
  const shown = await table.locator('tbody tr td:nth-child(3)').allTextContents();
  const theirs = figures.filter(
    ({ reporter, flow, period }) =>
      reporter === 'vn-customs' && flow === 'imports' && /^20(1[7-9]|2[0-3])$/.test(period),
  );
  expect(shown.map(Number)).toEqual(theirs.map(({ valueUsdBn }) => valueUsdBn).toSorted((a, b) => a - b));
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a year is read out and chosen', async ({ dashboard }) => {
    await dashboard.open('year=2020..2024&reporter=compare');
    const region = dashboard.region('trade');
    const year = region.getByRole('button', { name: 'Show only 2023' });
    await year.scrollIntoViewIfNeeded();
    await year.tap();
    await dashboard.expectQuery('year=2023&reporter=compare');
    await expect(region.locator('[aria-live="polite"]')).toContainText('2023');
    await expect(region.locator('[aria-live="polite"]')).toContainText('Gap 58.6 billion USD');
  });
});

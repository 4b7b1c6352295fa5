import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { DashboardPage } from './pages/DashboardPage';
import { test } from './pages/test';
import { all, both, expected, inYears, LANGUAGES, personName, type Rule, withAllOf } from './record';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TOGETHER = withAllOf('to-lam', 'xi-jinping');

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const matrix = (page: Page) => page.getByRole('table', { name: 'Events by people of the two sides' });
const byType = (page: Page) => page.getByRole('table', { name: 'Events by type' });

/** The matrix's cell of two people, by its name. */
function pairCell(page: Page, vn: string, cn: string, rule: Rule = all) {
  const count = expected(both(withAllOf(vn, cn), rule)).length;
  const name = `${personName(vn)} and ${personName(cn)}: ${count} ${count === 1 ? 'event' : 'events'}`;
  return matrix(page).getByRole('button', { name, exact: true });
}

async function expectTotals(page: Page, a: number, b: number): Promise<void> {
  const row = byType(page).getByRole('row', { name: /^All types/ });
  await expect(row.getByRole('cell')).toHaveText([String(a), String(b)]);
}

async function expectParameters(page: Page, parameters: Readonly<Record<string, string>>): Promise<void> {
  await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(parameters);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const root = page.locator('html');
  await expect.poll(() => root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
}

async function reload(dashboard: DashboardPage): Promise<void> {
  await dashboard.page.reload();
  await dashboard.ready();
}

test('the tabs by mouse, in the address, back after reload and undone by Back', async ({
  dashboard,
  page,
}) => {
  await dashboard.open();
  await expect(tab(page, 'Events')).toHaveAttribute('aria-selected', 'true');
  await tab(page, 'Who met whom').click();
  await expect(matrix(page)).toBeVisible();
  await dashboard.expectQuery('tab=counterparts');
  await reload(dashboard);
  await expect(tab(page, 'Who met whom')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Who met whom' }).getByRole('table')).toBeVisible();
  await page.goBack();
  await dashboard.expectQuery('');
  await dashboard.expectEvents(expected(all));
});

test('the tabs by keyboard', async ({ dashboard, page }) => {
  await dashboard.open();
  await tab(page, 'Events').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Who met whom')).toBeFocused();
  await expect(matrix(page)).toBeVisible();
  await page.keyboard.press('End');
  await expect(tab(page, 'Compare')).toBeFocused();
  await dashboard.expectQuery('tab=compare');
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Events')).toBeFocused();
  await dashboard.expectEvents(expected(all));
});

test('a pair by mouse shows the events both took part in', async ({ dashboard, page }) => {
  await dashboard.open('tab=counterparts');
  await pairCell(page, 'to-lam', 'xi-jinping').click();
  await dashboard.expectEvents(expected(TOGETHER));
  await dashboard.expectQuery('person=to-lam,xi-jinping&match=all');
  await reload(dashboard);
  await dashboard.expectEvents(expected(TOGETHER));
});

test('a pair by arrow keys and Enter, among the years chosen', async ({ dashboard, page }) => {
  await dashboard.open('year=2025&tab=counterparts');
  const cell = pairCell(page, 'to-lam', 'xi-jinping', inYears(2025));
  await cell.focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await dashboard.expectEvents(expected(both(TOGETHER, inYears(2025))));
  await dashboard.expectQuery('year=2025&person=to-lam,xi-jinping&match=all');
});

test('twelve a side, all on demand, by total or by name', async ({ dashboard, page }) => {
  await dashboard.open('tab=counterparts');
  const people = matrix(page).getByRole('rowheader');
  await expect(people).toHaveCount(12 + 1);
  await page.getByRole('button', { name: /^Show all: / }).click();
  await expect.poll(() => people.count()).toBeGreaterThan(13);
  await page.getByRole('button', { name: 'Show the most frequent only' }).click();
  await expect(people).toHaveCount(12 + 1);
  const names = (await people.allTextContents()).slice(0, 12);
  await page.getByRole('button', { name: 'Vietnamese side: sort by name' }).click();
  const { compare } = new Intl.Collator('en', { numeric: true });
  await expect
    .poll(async () => (await people.allTextContents()).slice(0, 12))
    .toEqual(names.toSorted(compare));
  await page.getByRole('button', { name: /^Total: sort the Vietnamese side/ }).press('Enter');
  await expect.poll(async () => (await people.allTextContents()).slice(0, 12)).toEqual(names);
});

test('B is kept, swapped and removed, all in the address', async ({ dashboard, page }) => {
  const [in2023, in2024] = [expected(inYears(2023)).length, expected(inYears(2024)).length];
  await dashboard.open('year=2023&tab=compare');
  await page.getByRole('button', { name: 'Keep this selection as B' }).click();
  await expectParameters(page, { year: '2023', tab: 'compare', vs: 'year=2023' });
  await expectTotals(page, in2023, in2023);
  await dashboard.chooseYears(2024, 2024);
  await expectTotals(page, in2024, in2023);
  await expectParameters(page, { year: '2024', tab: 'compare', vs: 'year=2023' });
  await page.getByRole('button', { name: 'Swap A and B' }).press('Enter');
  await expectTotals(page, in2023, in2024);
  await reload(dashboard);
  await expectTotals(page, in2023, in2024);
  await expectParameters(page, { year: '2023', tab: 'compare', vs: 'year=2024' });
  await page.getByRole('button', { name: 'Remove B' }).press('Enter');
  await expectParameters(page, { year: '2023', tab: 'compare' });
  await expect(byType(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Keep this selection as B' })).toBeFocused();
});

test('both in words, and by year as a picture and a table', async ({ dashboard, page }) => {
  await dashboard.open('year=2023&tab=compare&vs=year%3D2024');
  const region = page.getByRole('region', { name: 'Compare two selections' });
  for (const year of [2023, 2024]) {
    await expect(region).toContainText(`${expected(inYears(year)).length} events, ${year}, newest first`);
  }
  await expect(region.getByRole('img', { name: /^Events by year, A above B, 2023–2024/ })).toBeVisible();
  await region.getByText('View as table').click();
  const rows = region.getByRole('table', { name: 'Events by year' }).getByRole('row');
  await expect(rows.filter({ hasText: /^2023/ }).getByRole('cell')).toHaveText([
    String(expected(inYears(2023)).length),
    '0',
  ]);
});

test('the years around a change of leader', async ({ dashboard, page }) => {
  await dashboard.open('tab=compare');
  await page.getByText('Before and after a change of leader').click();
  await page.getByRole('button', { name: 'Tô Lâm after Nguyễn Phú Trọng, 2024 (Vietnam)' }).click();
  await expectParameters(page, { year: '2021..2023', tab: 'compare', vs: 'year=2024..2026' });
  await expectTotals(page, expected(inYears(2021, 2023)).length, expected(inYears(2024, 2026)).length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('accessible, wide and narrow', async ({ dashboard, page }) => {
      test.setTimeout(180_000);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const query of ['year=2020..latest&tab=counterparts', 'year=2023&tab=compare&vs=year%3D2024']) {
          await dashboard.open(query);
          await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
          );
          expect(found).toEqual([]);
        }
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  test('by touch, the table scrolls in its own box', async ({ dashboard, page }) => {
    await dashboard.open();
    await tab(page, 'Who met whom').tap();
    await expect(matrix(page)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await pairCell(page, 'to-lam', 'xi-jinping').tap();
    await dashboard.expectEvents(expected(TOGETHER));
    await tab(page, 'Compare').tap();
    await page.getByRole('button', { name: 'Keep this selection as B' }).tap();
    await expectTotals(page, expected(TOGETHER).length, expected(TOGETHER).length);
  });

  for (const language of LANGUAGES) {
    test(`no sideways scroll in ${language}`, async ({ dashboard, page }) => {
      for (const query of ['year=2020..latest&tab=counterparts', 'year=2023&tab=compare&vs=year%3D2024']) {
        await dashboard.open(`${query}&lang=${language}`);
        await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
        await expectNoSidewaysScroll(page);
      }
    });
  }
});

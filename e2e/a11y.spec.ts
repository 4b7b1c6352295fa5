import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { DashboardPage } from './pages/DashboardPage';
import { test } from './pages/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EVENT = '2023-09-05-le-hoai-trung-liu-jianchao-talks';

type State = {
  readonly name: string;
  readonly query?: string;
  readonly arrange?: (dashboard: DashboardPage) => Promise<unknown>;
  /** What lies under an open layer: hidden by it, yet judged as if it stood on it. */
  readonly covered?: string;
};

const EVERY_COLUMN = 'cols=date,event,type,people,place,topics,evidence';

/** Every row of it: their colours are those of a few. */
const WHOLE: readonly State[] = [{ name: 'the default view' }];

/** Looked at in light and in dark. */
const STATES: readonly State[] = [
  { name: 'the latest years', query: 'year=2025..latest' },
  {
    name: 'filters set',
    query: 'q=trung&year=2023..latest&person=le-hoai-trung,xi-jinping&type=meeting',
  },
  { name: 'nothing found, something not understood', query: 'year=1960&person=nobody&topic=20x3!' },
  { name: 'an event open', query: `year=2023&event=${EVENT}` },
  {
    name: 'a filter’s menu open',
    query: 'person=to-lam',
    arrange: (dashboard) => dashboard.openMenu('People'),
  },
  {
    name: 'sharing',
    query: 'year=2023',
    arrange: async (dashboard) => {
      const menu = await dashboard.openShare();
      for (const fold of ['QR code', 'Cite', 'Embed one part'])
        await menu.getByText(fold, { exact: true }).click();
      await expect(menu.getByRole('textbox', { name: 'Citation', exact: true })).toBeVisible();
      await expect(menu.getByRole('img', { name: /^QR code of the link/ })).toBeVisible();
    },
    covered: '[aria-hidden="true"]',
  },
];

/** Of the same colours as the others. */
const MORE_STATES: readonly State[] = [
  {
    name: 'the years’ menu open',
    query: 'year=2024..latest',
    arrange: (dashboard) => dashboard.openMenu('Years'),
  },
  {
    name: 'figures and offices as tables',
    query: `${EVERY_COLUMN}&year=2024..latest`,
    arrange: async (dashboard) => {
      await dashboard.asTable('trade');
      await dashboard.asTable('leadership');
    },
  },
  {
    name: 'what a link points at, and what has changed since',
    query: 'year=2025&figure=2025-total-unspecified&as=2025-01-01',
    arrange: ({ page }) => expect(page.getByRole('region', { name: 'Figure of this link' })).toBeVisible(),
  },
  {
    name: 'a download being chosen',
    query: 'year=2025',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      await expect(page.getByRole('combobox', { name: 'Format' })).toBeVisible();
    },
    covered: '[aria-hidden="true"]',
  },
  { name: 'Vietnamese', query: 'lang=vi&year=2025' },
  { name: 'Chinese', query: `lang=zh&year=2023&event=${EVENT}` },
];

const PHONE_STATES: readonly State[] = [
  { name: 'the latest years', query: 'year=2025..latest' },
  {
    name: 'the sheet of filters',
    query: 'person=to-lam',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: /^Filters/ }).click();
      await expect(page.getByRole('dialog', { name: 'Filters', exact: true })).toBeVisible();
    },
  },
  { name: 'an event over the page', query: `year=2023&event=${EVENT}` },
];

async function expectAccessible(page: Page, covered?: string): Promise<void> {
  // Rows of the view before stand hidden until they can be drawn anew.
  await expect(page.locator('tbody[aria-hidden]')).toHaveCount(0);
  // Years out of sight are not laid out until they are scrolled to, so that what is measured of them
  // lies over each other: each is judged as who scrolls there sees it.
  await page.addStyleTag({ content: 'tbody { content-visibility: visible !important }' });
  const axe = new AxeBuilder({ page }).withTags(RULES);
  const { violations } = await (covered ? axe.exclude(covered) : axe).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
  expect(found.join('\n\n')).toBe('');
}

async function expectAllAccessible(dashboard: DashboardPage, states: readonly State[]): Promise<void> {
  for (const { name, query, arrange, covered } of states) {
    await test.step(name, async () => {
      await dashboard.open(query);
      await arrange?.(dashboard);
      await expectAccessible(dashboard.page, covered);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('the page in each of its states', async ({ dashboard }) => {
      test.setTimeout(180_000);
      await expectAllAccessible(dashboard, STATES);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 } });

      test('the page, the sheet of filters, an event over the page', async ({ dashboard }) => {
        test.setTimeout(180_000);
        await expectAllAccessible(dashboard, PHONE_STATES);
      });
    });
  });
}

test.describe('in the same colours', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [where, width] of [
    ['a desk', 1440],
    ['a phone', 390],
  ] as const) {
    test.describe(`on ${where}`, () => {
      test.use({ viewport: { width, height: 900 } });

      test('the whole record', async ({ dashboard }) => {
        test.setTimeout(90_000);
        await expectAllAccessible(dashboard, WHOLE);
      });
    });
  }

  test('menus, tables and other languages', async ({ dashboard }) => {
    test.setTimeout(180_000);
    await expectAllAccessible(dashboard, MORE_STATES);
  });
});

test('colours are as the device, or as chosen, also on the next visit', async ({ dashboard, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await dashboard.open();
  const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await colour();
  const button = page.getByRole('button', { name: /^Colours/ });
  await expect(button).toHaveAccessibleName(/Match device/);
  await button.click();
  await expect(button).toHaveAccessibleName(/Light/);
  await button.click();
  await expect(button).toHaveAccessibleName(/Dark/);
  await expect.poll(colour).not.toBe(light);
  await page.reload();
  await dashboard.ready();
  await expect(button).toHaveAccessibleName(/Dark/);
  expect(await colour()).not.toBe(light);
  await dashboard.expectQuery('');
});

test('what changes is told: the count is a live region', async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.search('Lưu Hải Tinh');
  await expect(dashboard.status.first()).toHaveText(/^\d of \d+ events$/);
  await expect(dashboard.status.first()).toHaveRole('status');
});

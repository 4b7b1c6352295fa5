import { expect, type Page } from '@playwright/test';
import { test } from './pages/test';
import { all, expected, inYears, LANGUAGES, titleOf, withAnyOf } from './record';

const WIDTHS = [320, 390, 768, 1024, 1440] as const;
const EVENT = '2026-02-03-le-hoai-trung-wang-yi-talks';
const EVERY_COLUMN = 'cols=date,event,type,people,place,topics,evidence';

/** How far the page can be pushed sideways, and what reaches beyond its edge. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    scrollTo(10_000, scrollY);
    const pushed = scrollX;
    scrollTo(0, scrollY);
    return Math.max(pushed, root.scrollWidth - root.clientWidth);
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => overflow(page), { message: `at ${width} px` }).toBe(0);
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the filters are a sheet behind one button with a count', async ({ dashboard, page }) => {
    await dashboard.open();
    const button = page.getByRole('button', { name: /^Filters/ });
    await button.click();
    const sheet = page.getByRole('dialog', { name: 'Filters', exact: true });
    await expect(sheet).toBeVisible();
    await sheet.getByText('People', { exact: true }).first().click();
    await sheet.getByRole('checkbox', { name: /^Lê Hoài Trung/ }).check();
    await sheet.getByRole('spinbutton', { name: 'First year' }).fill('2023');
    await sheet.getByRole('spinbutton', { name: 'Last year' }).fill('2023');
    await sheet.getByRole('button', { name: /^Show / }).click();
    await expect(sheet).toBeHidden();
    await dashboard.expectEvents(
      expected((event) => withAnyOf('le-hoai-trung')(event) && inYears(2023)(event)),
    );
    await expect(button).toHaveText(/2/);
    await dashboard.clearAll();
    await dashboard.expectEvents(expected(all));
  });

  test('the sheet has the ranges often asked for', async ({ dashboard, page }) => {
    await dashboard.open();
    await page.getByRole('button', { name: /^Filters/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters', exact: true });
    const preset = sheet.getByRole('button', { name: 'Since 2008', exact: true });
    await preset.tap();
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await sheet.getByRole('button', { name: /^Show / }).tap();
    await dashboard.expectQuery('year=2008..latest');
    await dashboard.expectEvents(expected(inYears(2008, 9999)));
    await expect(dashboard.preset('Since 2008')).toHaveAttribute('aria-pressed', 'true');
  });

  test('the sheet is closed by its cross and by Escape', async ({ dashboard, page }) => {
    await dashboard.open();
    const button = page.getByRole('button', { name: /^Filters/ });
    const sheet = page.getByRole('dialog', { name: 'Filters', exact: true });
    await button.click();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect(sheet).toBeHidden();
    await button.click();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('events are cards: the title uses the width, the rest stands with it', async ({ dashboard, page }) => {
    await dashboard.open();
    const card = dashboard.row(titleOf(EVENT));
    await card.scrollIntoViewIfNeeded();
    const [box, title] = await Promise.all([
      card.boundingBox(),
      dashboard.link(titleOf(EVENT)).boundingBox(),
    ]);
    expect(box?.width ?? 0).toBeGreaterThan(390 - 48);
    expect(title?.x ?? 99).toBeLessThan(48);
    await expect(card).toContainText('Lê Hoài Trung');
    await expect(card).toContainText(/\d sources?/);
    await dashboard.openEvent(titleOf(EVENT));
    await page.goBack();
    await expect(dashboard.event(titleOf(EVENT))).toBeHidden();
  });

  test('the parts are reached by the links at the top', async ({ dashboard, page }) => {
    await dashboard.open();
    for (const name of ['Trade', 'Leadership'] as const) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await expect(
        dashboard
          .region(name === 'Trade' ? 'trade' : 'leadership')
          .getByRole('heading')
          .first(),
      ).toBeInViewport();
    }
  });

  for (const language of LANGUAGES) {
    test(`the page’s name stays on one line in ${language}`, async ({ dashboard, page }) => {
      await dashboard.open(`lang=${language}`);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        const lines = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
          const range = document.createRange();
          range.selectNodeContents(heading);
          const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
          return new Set(boxes.map((box) => Math.round(box.top))).size;
        });
        expect(lines, `at ${width} px`).toBe(1);
      }
    });
  }

  test('the language is chosen from a list', async ({ dashboard }) => {
    await dashboard.open();
    const spoken = await dashboard.switchLanguage('vi');
    await spoken.expectEvents(expected(all));
    await spoken.expectQuery('lang=vi');
  });
});

for (const language of LANGUAGES) {
  test(`no sideways scroll in ${language}, at any width`, async ({ dashboard, page }) => {
    test.setTimeout(90_000);
    const spoken = dashboard.in(language);
    const odd = 'x'.repeat(78);
    await test.step('at rest, then with figures and offices as tables', async () => {
      await dashboard.open(`lang=${language}`);
      await expectNoSidewaysScroll(page);
      await spoken.asTable('trade');
      await spoken.asTable('leadership');
      await expectNoSidewaysScroll(page);
    });
    await test.step('with an event open', async () => {
      await dashboard.open(`event=${EVENT}&lang=${language}`);
      await expect(spoken.event(titleOf(EVENT, language))).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
    await test.step('with every column, and long filters', async () => {
      await dashboard.open(`${EVERY_COLUMN}&lang=${language}`);
      await expectNoSidewaysScroll(page);
      await dashboard.open(
        `q=${odd}&person=le-hoai-trung,${odd}&office=cn-npcsc-chair&${EVERY_COLUMN}&lang=${language}`,
      );
      await expectNoSidewaysScroll(page);
    });
  });
}

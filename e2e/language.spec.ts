import { expect, type Page } from '@playwright/test';
import { DashboardPage, WORDS } from './pages/DashboardPage';
import { test } from './pages/test';
import { all, events, expected, inYears, LANGUAGES, type Language } from './record';

/** Everything that is ever painted as an event's title before the page is complete. */
async function recordTitles(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = () => {
      for (const link of document.querySelectorAll('table a')) {
        if (link.checkVisibility({ visibilityProperty: true })) seen.add(link.textContent ?? '');
      }
      if (document.documentElement.dataset.ready !== 'true') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => [...Reflect.get(window, 'seen')]);
}

const titlesIn = (language: Language) => events.map(({ title }) => title[language]);

test('switching speaks the other language, interface and data, and says so in the address', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('year=2023');
  let spoken = dashboard;
  for (const language of ['vi', 'zh', 'en'] as const) {
    spoken = await spoken.switchLanguage(language);
    await spoken.expectEvents(expected(inYears(2023)));
    await spoken.expectQuery(`year=2023&lang=${language}`);
    for (const part of ['filters', 'events', 'trade', 'leadership'] as const) {
      await expect(spoken.region(part)).toBeVisible();
    }
    await expect(page.getByRole('heading', { level: 1 })).toContainText(WORDS[language].site.title);
    await expect(page).toHaveTitle(new RegExp(` · ${WORDS[language].site.title}$`));
  }
});

test('Back returns to the language before', async ({ dashboard, page }) => {
  await dashboard.open();
  const spoken = await dashboard.switchLanguage('zh');
  await spoken.expectEvents(expected(all));
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await dashboard.expectEvents(expected(all));
});

test('the choice is kept for the next visit, the link’s language goes before it', async ({
  dashboard,
  context,
}) => {
  await dashboard.open();
  await dashboard.switchLanguage('vi');
  const next = new DashboardPage(await context.newPage(), 'vi');
  await next.open();
  await next.expectEvents(expected(all));
  await next.expectQuery('');
  await expect(next.page.locator('html')).toHaveAttribute('lang', 'vi');
  await next.open('lang=zh');
  await next.in('zh').expectEvents(expected(all));
  await next.open('year=2023');
  await next.expectEvents(expected(inYears(2023)));
});

test('where storage is refused the page speaks all the same', async ({ dashboard, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await dashboard.open();
  await dashboard.expectEvents(expected(all));
  const spoken = await dashboard.switchLanguage('vi');
  await spoken.expectEvents(expected(all));
  await page.getByRole('button', { name: new RegExp(`^${WORDS.vi.site.theme}`) }).click();
  await page.reload();
  await spoken.ready();
  await spoken.expectEvents(expected(all));
});

test('a language that cannot be fetched leaves the page in this one, says so, and is tried again', async ({
  dashboard,
  page,
  expectCleanConsole,
}) => {
  expectCleanConsole.allow(/^failed: .*\/vi-/, /^console: Failed to load resource/);
  await page.route('**/assets/vi-*.js', (route) => route.abort());
  await dashboard.open('year=2023');
  await page.getByRole('radio', { name: 'Tiếng Việt' }).click();
  await expect(page.getByRole('alert')).toContainText(WORDS.en.notice.languageFailed);
  await dashboard.expectEvents(expected(inYears(2023)));
  await page.unrouteAll();
  await page.getByRole('alert').getByRole('button', { name: WORDS.en.notice.retry }).click();
  await dashboard.in('vi').expectEvents(expected(inYears(2023)));
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [locale, language] of [
  ['vi-VN', 'vi'],
  ['zh-CN', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['fr-FR', 'en'],
] as const) {
  test.describe(`a reader whose browser speaks ${locale}`, () => {
    test.use({ locale });

    test(`is met in ${language}, and never sees another language`, async ({ page }) => {
      const seen = await recordTitles(page);
      const dashboard = new DashboardPage(page, language);
      await dashboard.open();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await dashboard.expectEvents(expected(all));
      await dashboard.expectQuery('');
      const painted = await seen();
      for (const other of LANGUAGES.filter((one) => one !== language)) {
        for (const title of titlesIn(other)) {
          if (!titlesIn(language).includes(title)) expect(painted).not.toContain(title);
        }
      }
    });

    test(`has the rows in ${language} before any script of ours`, async ({ page, expectCleanConsole }) => {
      expectCleanConsole.allow(/^failed: .*\.js /, /^console: Failed to load resource/);
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto('./');
      const dashboard = new DashboardPage(page, language);
      await dashboard.expectFirstRows();
      await expect(dashboard.region('trade')).toContainText(language === 'zh' ? '2520亿' : '252');
    });
  });
}

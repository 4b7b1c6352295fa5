import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { WORDS } from './pages/DashboardPage';
import { test } from './pages/test';
import { eventById, figures, madeBeforehand, released, sources, titleOf } from './record';

/** What the page says of itself to previews and search engines, and to readers without JavaScript. */

/** As the build was told; `npm test` builds with the same variables. */
const SITE = process.env.SITE_URL?.replace(/\/*$/, '/');
const NAMES = {
  'vn-customs': 'Vietnam Customs',
  'cn-customs': 'China Customs',
  unspecified: 'Reporter not named',
};

const annual = figures.filter(({ period }) => /^\d{4}$/.test(period));
const urlOf = (id: string) => sources.find((source) => source.id === id)?.url ?? null;
const urlsOf = (evidence: readonly { readonly source: string }[]) =>
  evidence.flatMap(({ source }) => urlOf(source) ?? []);

test('the canonical link is there for the page, not for a view, and not once the reader moves', async ({
  dashboard,
  page,
}) => {
  const canonical = () =>
    page
      .locator('link[rel=canonical]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await dashboard.open();
  expect(await canonical()).toEqual(SITE ? [SITE] : []);
  await page.keyboard.press('Tab');
  expect(await canonical()).toEqual([]);
  await dashboard.open('lang=vi');
  expect(await canonical()).toEqual(SITE ? [`${SITE}?lang=vi`] : []);
  await dashboard.open('year=2023');
  expect(await canonical()).toEqual([]);
});

test('robots may read everything', async ({ request }) => {
  const robots = await request.get('./robots.txt');
  expect(await robots.text()).toMatch(/^User-agent: \*\nAllow: \/\n/);
  const sitemap = await request.get('./sitemap.xml');
  if (SITE) expect(await sitemap.text()).toContain(`<loc>${SITE}?lang=vi</loc>`);
});

test('the record is described as a data set, and its files are there', async ({ page, request }) => {
  await page.goto('./');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const [dataset, list] = JSON.parse(text ?? '')['@graph'];
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: WORDS.en.site.title,
    version: released,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  const listed = list.itemListElement.map(({ item }: { item: { name: string } }) => item.name);
  expect(listed).toEqual(madeBeforehand().map((id) => titleOf(id)));
  for (const { contentUrl } of dataset.distribution) {
    const name = contentUrl.split('/').at(-1);
    const served = await request.get(`./data/${name}`);
    expect(await served.json(), name).toEqual(JSON.parse(readFileSync(`data/${name}`, 'utf8')));
  }
});

test('the browser’s frame has the colours that were chosen', async ({ dashboard, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await dashboard.open();
  const used = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      return metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content);
    });
  expect(await used()).toEqual(['#faf9f6']);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await expect.poll(used).toEqual(['#14171a']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(async ({ page, expectCleanConsole }) => {
    expectCleanConsole.allow(/^failed: .*\.js csp$/);
    await page.goto('./');
  });

  test('link previews find title, description, picture and languages', async ({ page, request }) => {
    const content = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
    expect(await content('og:title')).toBe(WORDS.en.site.title);
    expect(await content('og:description')).toBe(WORDS.en.site.description);
    expect(await content('description')).toBe(WORDS.en.site.description);
    expect(await content('og:type')).toBe('website');
    expect(await content('twitter:card')).toBe('summary_large_image');
    expect(await content('og:locale')).toBe('en_GB');
    expect(await content('og:image')).toBe(`${SITE ?? './'}preview.png`);
    // The view is in the address: what names another would have it lost when a link is passed on.
    await expect(page.locator('meta[property="og:url"], link[rel=canonical]')).toHaveCount(0);
    const picture = await (await request.get('./preview.png')).body();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('each of the latest events names its sources', async ({ page }) => {
    const items = page.locator('#plain').getByRole('listitem');
    const ids = madeBeforehand();
    await expect(items).toHaveCount(ids.length);
    for (const [at, id] of ids.entries()) {
      await expect(items.nth(at)).toContainText(titleOf(id));
      const links = await items.nth(at).getByRole('link').all();
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(addresses.sort(), id).toEqual([...new Set(urlsOf(eventById(id).evidence))].sort());
    }
  });

  test('the trade figures stand in a table, by year and reporter, with status and sources', async ({
    page,
  }) => {
    const table = page.getByRole('table', { name: WORDS.en.trade.tableCaption });
    const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
    const kinds = new Set(annual.map(({ period, reporter }) => `${period} ${NAMES[reporter]}`));
    await expect(rows).toHaveCount(kinds.size);
    const years: string[] = [];
    for (const row of await rows.all()) {
      const year = await row.getByRole('rowheader').innerText();
      const [reporter, ...flows] = (await row.getByRole('cell').allInnerTexts()).slice(0, 4);
      years.push(year);
      const said = annual.filter((one) => one.period === year && NAMES[one.reporter] === reporter);
      for (const [at, flow] of (['total', 'exports', 'imports'] as const).entries()) {
        const known = said.filter((one) => one.flow === flow);
        const texts = known.map(
          ({ valueUsdBn, status }) => `${valueUsdBn}${status === 'final' ? '' : ` ${status}`}`,
        );
        expect(known.length === 0 ? ['–'] : texts, `${year} ${reporter} ${flow}`).toContain(flows[at]);
      }
      const link = row.getByRole('link').first();
      expect(said.flatMap(({ evidence }) => urlsOf(evidence))).toContain(await link.getAttribute('href'));
    }
    expect(years).toEqual(years.toSorted().reverse());
  });

  test('it says what is missing, and leads to what is there', async ({ page }) => {
    await page.getByRole('link', { name: 'below them, their sources and the trade figures' }).click();
    await expect(page.getByRole('heading', { name: /and their sources/ })).toBeInViewport();
    await expect(page.getByRole('link', { name: WORDS.en.plain.files })).toHaveAttribute(
      'href',
      './data/datapackage.json',
    );
  });

  test('nothing stands there that only a script would fill or answer', async ({ dashboard, page }) => {
    for (const name of ['Share', 'Topic', 'Export', 'View as table'])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect(page.locator('#about')).toBeHidden();
    await expect(dashboard.region('trade').getByRole('list', { name: 'Key' })).toHaveCount(0);
  });

  test('on a narrow screen nothing but the table scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const box = await page.locator('#plain').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320);
  });
});

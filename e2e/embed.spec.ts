import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { type Served, serveFolder } from '../scripts/paint/serveFolder';
import { test as base } from './pages/test';
import { expected, inYears, titleOf, withAllOf } from './record';

const DOCS = fileURLToPath(new URL('../docs', import.meta.url));
const PARTS = ['table', 'trade', 'leadership'] as const;
const TOGETHER = 'person=to-lam,xi-jinping&match=all&lang=en';

/** Keeps in the outer page all that its frames tell it. */
const KEEP_TOLD = `if (top === window) {
  window.told = [];
  addEventListener('message', ({ data, origin }) => told.push({ data, origin }));
}`;

type Told = readonly { readonly data: unknown; readonly origin: string }[];

/** An article on another host with three parts of the page in it. */
class Article {
  constructor(
    readonly page: Page,
    private readonly host: Served,
  ) {}

  async open(): Promise<void> {
    await this.page.addInitScript(KEEP_TOLD);
    await this.page.goto(`${this.host.url.replace('127.0.0.1', 'localhost')}embed-demo.html`);
  }

  /** A part, scrolled to and complete. */
  async part(name: (typeof PARTS)[number]): Promise<FrameLocator> {
    const frame = this.page.locator('iframe').nth(PARTS.indexOf(name));
    await frame.scrollIntoViewIfNeeded();
    const inside = frame.contentFrame();
    await expect(inside.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
    return inside;
  }

  /** Height of the frame, height and width of its content, and width of the frame. */
  async sizes(name: (typeof PARTS)[number]) {
    const part = await this.part(name);
    return part.locator('html').evaluate((html) => ({
      frame: [innerHeight, html.clientWidth],
      content: [Math.ceil(html.getBoundingClientRect().height), html.scrollWidth],
    }));
  }

  told(): Promise<Told> {
    return this.page.evaluate('told');
  }
}

const test = base.extend<{ readonly article: Article; readonly origin: string }>({
  origin: async ({ baseURL }, use) => {
    await use(new URL(baseURL ?? '').origin);
  },
  article: async ({ page, origin, expectCleanConsole }, use) => {
    const demo = readFileSync(`${DOCS}/embed-demo.html`, 'utf8').replaceAll('http://localhost:4173', origin);
    const host = await serveFolder(DOCS, new Map([['/embed-demo.html', demo]]));
    expectCleanConsole.allow(/^off the origin: http:\/\/localhost:\d+\/embed-demo\.html$/);
    await use(new Article(page, host));
    await host.close();
  },
});

/** As tall as its content, so that nothing scrolls within; nothing beyond its sides. */
async function expectFitting(article: Article): Promise<void> {
  for (const name of PARTS) {
    await test.step(name, async () => {
      await expect
        .poll(async () => {
          const { frame, content } = await article.sizes(name);
          return frame.map((length, at) => length - (content[at] ?? 0));
        })
        .toEqual([0, 0]);
    });
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
}

test.describe('in an article on another origin', () => {
  test('each part is as tall as its content, and only heights are told', async ({ article, origin }) => {
    test.setTimeout(60_000);
    await article.open();
    await expectFitting(article);
    await article.page.setViewportSize({ width: 500, height: 900 });
    await expectFitting(article);
    const told = await article.told();
    for (const message of told) {
      expect(message).toEqual({
        origin,
        data: { source: 'vietnam-china-relations', type: 'height', version: 1, height: expect.any(Number) },
      });
    }
    expect(told.length).toBeLessThan(60);
    await article.page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await article.told()).toHaveLength(told.length);
  });

  test.describe('320 pixels wide', () => {
    test.use({ viewport: { width: 320, height: 700 } });

    test('nothing scrolls sideways', async ({ article }) => {
      test.setTimeout(60_000);
      await article.open();
      await expectFitting(article);
      const overflow = () =>
        article.page.evaluate(() => document.documentElement.scrollWidth - document.body.clientWidth);
      expect(await overflow()).toBe(0);
    });
  });

  test('the table holds the events asked for, the others of many when asked', async ({ article }) => {
    await article.open();
    const part = await article.part('table');
    const titles = expected(withAllOf('to-lam', 'xi-jinping')).map((id) => titleOf(id));
    await expect(part.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${titles.length} events`));
    const more = part.getByRole('button', { name: `Show all ${titles.length} events` });
    if (titles.length > 12) await more.click();
    await expect(part.getByRole('table').getByRole('link')).toHaveText([...titles]);
    await expectFitting(article);
  });

  test('it leads to the same view in full, in a tab of its own', async ({ article, origin }) => {
    await article.open();
    const part = await article.part('table');
    await part.getByRole('button', { name: 'Event', exact: true }).click();
    const steps = await article.page.evaluate(() => history.length);
    const opening = article.page.waitForEvent('popup');
    await part.getByRole('link', { name: 'Open the full view' }).click();
    const whole = await opening;
    await expect(whole.locator('html')).toHaveAttribute('data-ready', 'true');
    expect(whole.url()).toBe(`${origin}/?${TOGETHER.replace('&lang', '&sort=title&lang')}`);
    expect(await whole.evaluate(() => window.opener)).toBeNull();
    await expect(whole.getByRole('region', { name: 'Filters' })).toBeVisible();
    expect(await article.page.evaluate(() => history.length)).toBe(steps);
    expect(article.page.url()).toMatch(/embed-demo\.html$/);
  });

  test('an event and a name open the whole page with them', async ({ article, origin }) => {
    await article.open();
    const part = await article.part('table');
    const [newest = ''] = expected(withAllOf('to-lam', 'xi-jinping'));
    const opening = article.page.waitForEvent('popup');
    await part
      .getByRole('link', { name: titleOf(newest), exact: true })
      .first()
      .click();
    const whole = await opening;
    await expect(whole.getByRole('dialog', { name: titleOf(newest) })).toBeVisible();
    expect(whole.url()).toBe(`${origin}/?${TOGETHER.replace('&lang', `&event=${newest}&lang`)}`);

    const narrowing = article.page.waitForEvent('popup');
    await part.getByRole('button', { name: 'Xi Jinping', exact: true }).first().click();
    const narrowed = await narrowing;
    await expect(narrowed.locator('html')).toHaveAttribute('data-ready', 'true');
    expect(narrowed.url()).toBe(`${origin}/?person=to-lam&match=all&lang=en`);
  });

  test('an open event’s row is marked without moving the page around it', async ({ article }) => {
    await article.page.setViewportSize({ width: 720, height: 500 });
    await article.open();
    const part = await article.part('table');
    const place = () => article.page.evaluate(() => scrollY);
    await article.page.evaluate(() => scrollTo(0, 0));
    const event = expected(withAllOf('to-lam', 'xi-jinping'))[9] ?? '';
    await article.page
      .locator('iframe')
      .first()
      .evaluate((frame: HTMLIFrameElement, id) => {
        frame.src = frame.src.replace('&lang', `&event=${id}&lang`);
      }, event);
    await expect(part.locator('[aria-current=true]').getByRole('link')).toHaveText(titleOf(event));
    await expect(part.locator('html')).toHaveAttribute('data-ready', 'true');
    expect(await place()).toBe(0);
  });

  test('whatever the page around it posts does nothing', async ({ article }) => {
    test.setTimeout(60_000);
    await article.open();
    for (const name of PARTS) {
      const part = await article.part(name);
      const state = () =>
        part.locator('html').evaluate((html) => [location.href, document.title, html.outerHTML].join('\n'));
      let before = '';
      await expect
        .poll(async () => {
          const last = before;
          before = await state();
          return before === last;
        })
        .toBe(true);
      await part.locator('html').evaluate(() => {
        addEventListener('message', ({ data }) => data === 'the last' && performance.mark('heard'));
      });
      await article.page.evaluate((at) => {
        const frame = document.querySelectorAll('iframe')[at]?.contentWindow;
        const ours = { source: 'vietnam-china-relations', version: 1 };
        const hostile: readonly unknown[] = [
          { ...ours, type: 'height', height: 1 },
          { ...ours, type: 'navigate', href: 'javascript:alert(1)' },
          { ...ours, type: 'view', view: { q: 'x', embed: null } },
          { type: 'vite:preloadError' },
          { source: 'react-devtools-content-script', payload: { event: 'reload' } },
          '?person=nobody',
          'javascript:alert(1)',
          '<img src=x onerror=alert(1)>',
          JSON.stringify({ __proto__: { polluted: true } }),
          null,
          undefined,
          Number.NaN,
          [ours, [ours]],
          new Map([['type', 'height']]),
          new Error('thrown'),
          new ArrayBuffer(1 << 20),
          'x'.repeat(1 << 20),
        ];
        for (const message of hostile) frame?.postMessage(message, '*');
        const { port1, port2 } = new MessageChannel();
        frame?.postMessage('a port', '*', [port2]);
        port1.postMessage({ ...ours, type: 'height', height: 1 });
        frame?.postMessage('the last', '*');
      }, PARTS.indexOf(name));
      const heard = () => part.locator('html').evaluate(() => performance.getEntriesByName('heard').length);
      await expect.poll(heard).toBe(1);
      expect(await state(), name).toBe(before);
    }
  });
});

test.describe('alone', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: 720, height: 900 } });

      test('each part is accessible', async ({ dashboard, page }) => {
        test.setTimeout(60_000);
        for (const name of PARTS) {
          await dashboard.open(`year=2023&embed=${name}`);
          await expectAccessible(page);
        }
      });
    });
  }

  test('has the device’s colours and language, whatever was chosen on the page', async ({
    dashboard,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await dashboard.open();
    const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await colour();
    await page.evaluate(() => {
      localStorage.setItem('theme', 'light');
      localStorage.setItem('language', 'vi');
    });
    await dashboard.open('embed=trade');
    expect(await colour()).toBe(dark);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await colour()).not.toBe(dark);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ theme: 'light', language: 'vi' });
  });

  test('works where storage is refused', async ({ dashboard, page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await dashboard.open('year=2023&embed=table');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      new RegExp(`^${expected(inYears(2023)).length} events`),
    );
  });

  test('shows nothing of the page made beforehand', async ({ page, dashboard }) => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/app-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./?embed=leadership', { waitUntil: 'commit' });
    await page.locator('#root').waitFor({ state: 'attached' });
    await expect(page.locator('html')).not.toHaveAttribute('data-swap');
    await expect(page.locator('#root')).toBeEmpty();
    go();
    await dashboard.ready();
    await expect(dashboard.region('leadership')).toBeVisible();
    await expect(page.getByRole('region')).toHaveCount(1);
  });
});

import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './findBrowser';
import { serveFolder } from './paint/serveFolder';

/**
 * Times what a reader waits for after each filter action on the built page: from the input to the
 * next paint, as the browser's Event Timing tells it (in steps of 8 ms).
 *
 *   npm run build && npm run measure:input
 */

const SLOWDOWNS = [1, 4] as const;

type Action = { readonly name: string; readonly run: (page: Page) => Promise<void> };

const menu = (label: string, option: string): Action => ({
  name: `${label}: ${option}`,
  run: async (page) => {
    await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: label }).first().click();
    await page
      .getByRole('dialog', { name: label, exact: true })
      .getByRole('checkbox', { name: new RegExp(`^${option}`) })
      .first()
      .click();
    await page.keyboard.press('Escape');
  },
});
const press = (name: string): Action => ({
  name,
  run: (page) => page.getByRole('button', { name, exact: true }).first().click(),
});
const type = (text: string): Action => ({
  name: `type “${text}”`,
  run: (page) => page.getByRole('searchbox').first().pressSequentially(text, { delay: 60 }),
});

const ACTIONS: readonly Action[] = [
  press('Since 1991'),
  press('Since 2008'),
  press('Last 5 years'),
  press('All'),
  menu('People', 'Tô Lâm'),
  menu('People', 'Xi Jinping'),
  press('Clear all'),
  menu('Type', 'Visit'),
  menu('Type', 'Incident'),
  menu('Topic', 'Railways'),
  press('Clear all'),
  menu('Place', 'China'),
  menu('Office', 'Prime Minister of Vietnam'),
  press('Clear all'),
  type('đường sắt'),
  press('Clear all'),
];

async function measure(browser: Browser, url: string, slowdown: number): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en' });
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  await page.waitForSelector('html[data-ready="true"]');
  await page.waitForTimeout(1500 * slowdown);
  await page.evaluate(() => {
    const waits = new Map<number, number>();
    Object.assign(globalThis, { waits });
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('interactionId' in entry) || typeof entry.interactionId !== 'number') continue;
        if (entry.interactionId === 0) continue;
        waits.set(entry.interactionId, Math.max(waits.get(entry.interactionId) ?? 0, entry.duration));
      }
    }).observe(options);
  });
  for (const { run } of ACTIONS) {
    await run(page);
    await page.waitForTimeout(300 * slowdown);
  }
  const waits = await page.evaluate(() => {
    const found: unknown = Reflect.get(globalThis, 'waits');
    return found instanceof Map ? [...found.values()].map(Number) : [];
  });
  await page.close();
  return waits;
}

const served = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
for (const slowdown of SLOWDOWNS) {
  const waits = (await measure(browser, served.url, slowdown)).toSorted((a, b) => a - b);
  const at = (share: number) =>
    waits[Math.min(waits.length - 1, Math.floor(share * waits.length))] ?? Number.NaN;
  console.info(
    `CPU ÷ ${slowdown}: ${waits.length} interactions of 16 ms or more, median ${at(0.5)} ms, 95th ${at(0.95)} ms, worst ${at(1)} ms`,
  );
}
await browser.close();
await served.close();

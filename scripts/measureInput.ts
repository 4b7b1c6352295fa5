import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './findBrowser';
import { serveFolder } from './paint/serveFolder';

/**
 * Times what a reader waits for after each filter action on the built page: from the input to the
 * next paint, as the browser's Event Timing tells it (in steps of 8 ms, 16 ms standing for anything
 * less). An action that changes nothing gives the floor: what browser and machine take by themselves.
 *
 *   npm run build && npm run measure:input [-- --each]
 */

const SLOWDOWNS = [1, 4] as const;
const ROUNDS = 3;

type Kind = 'filter' | 'menu' | 'nothing';
type Action = { readonly kind: Kind; readonly name: string; readonly run: (page: Page) => Promise<void> };
type Timed = { readonly kind: Kind; readonly name: string; readonly ms: number };

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const press = (name: string): Action => ({
  kind: 'filter',
  name,
  run: (page) => page.getByRole('button', { name, exact: true }).first().click(),
});
const menu = (label: string, ...options: readonly string[]): readonly Action[] => [
  {
    kind: 'menu',
    name: `open ${label}`,
    run: (page) => filters(page).getByRole('button', { name: label }).first().click(),
  },
  ...options.map(
    (option): Action => ({
      kind: 'filter',
      name: `${label}: ${option}`,
      run: (page) =>
        page
          .getByRole('dialog', { name: label, exact: true })
          .getByRole('checkbox', { name: new RegExp(`^${option}`) })
          .first()
          .click(),
    }),
  ),
  { kind: 'menu', name: `close ${label}`, run: (page) => page.keyboard.press('Escape') },
];
const type = (text: string): readonly Action[] => [
  { kind: 'nothing', name: 'enter the search', run: (page) => page.getByRole('searchbox').first().click() },
  ...[...text].map(
    (key): Action => ({ kind: 'filter', name: `type ${key}`, run: (page) => page.keyboard.press(key) }),
  ),
  { kind: 'nothing', name: 'End', run: (page) => page.keyboard.press('End') },
];

const ACTIONS: readonly Action[] = [
  press('Since 1991'),
  press('Since 2008'),
  press('Last 5 years'),
  press('All'),
  ...menu('People', 'Tô Lâm', 'Xi Jinping'),
  press('Clear all'),
  ...menu('Type', 'Visit', 'Incident'),
  ...menu('Topic', 'Railways'),
  press('Clear all'),
  ...menu('Place', 'China'),
  ...menu('Office', 'Prime Minister of Vietnam'),
  press('Clear all'),
  ...type('railway'),
  press('Clear all'),
];

async function measure(browser: Browser, url: string, slowdown: number): Promise<readonly Timed[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  await page.waitForSelector('html[data-ready="true"]');
  await page.waitForTimeout(2000 * slowdown);
  await page.evaluate(() => {
    Object.assign(globalThis, { longest: 0 });
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Object.assign(globalThis, {
          longest: Math.max(Number(Reflect.get(globalThis, 'longest')), duration),
        });
      }
    }).observe(options);
  });
  const timed: Timed[] = [];
  for (const { kind, name, run } of ACTIONS) {
    await run(page);
    await page.waitForTimeout(250 * slowdown);
    const longest = await page.evaluate(() => {
      const found = Number(Reflect.get(globalThis, 'longest'));
      Object.assign(globalThis, { longest: 0 });
      return found;
    });
    timed.push({ kind, name, ms: Math.max(16, longest) });
  }
  await page.close();
  return timed;
}

function summary(timed: readonly Timed[], kind: Kind): string {
  const sorted = timed
    .filter((one) => one.kind === kind)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return `median ${at(0.5)} ms, worst ${at(1)} ms of ${sorted.length}`;
}

const served = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
for (const slowdown of SLOWDOWNS) {
  const timed: Timed[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    timed.push(...(await measure(browser, served.url, slowdown)));
  console.info(`CPU ÷ ${slowdown}`);
  console.info(`  filter actions: ${summary(timed, 'filter')}`);
  console.info(`  opening and closing menus: ${summary(timed, 'menu')}`);
  console.info(`  doing nothing: ${summary(timed, 'nothing')}`);
  if (process.argv.includes('--each')) {
    for (const { name, ms } of timed) console.info(`    ${String(ms).padStart(4)} ms  ${name}`);
  }
}
await browser.close();
await served.close();

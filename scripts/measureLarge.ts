import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Scrolled, Waited } from '../dev/createProbe';
import { CHROMIUM_FLAGS, findBrowser } from './findBrowser';
import { LARGE_ACTIONS, SCROLLS } from './large/largeActions';
import { longestTask } from './large/longestTask';
import { serveFolder } from './paint/serveFolder';

/**
 * Times the page over a generated record, the rows kept by a worker: what a reader waits for after each
 * action, how long the page's own thread is kept busy, and how long a part of the table stays empty
 * while it is scrolled. An action that changes nothing gives the floor.
 *
 *   npm run measure:large [-- --rows 1000000] [--each] [--json] [--check] [--built]
 *
 * --each   every action by itself
 * --json   the figures as JSON
 * --check  fail if a budget is missed
 * --built  measure what was built before
 */

const BUDGET = { paint: 50, task: 50, blank: 100 };
/** For the record to be built, and for anything else. */
const PATIENCE_MS = 240_000;
const STEP_MS = 15_000;

type Timed = { readonly kind: string; readonly name: string; readonly waited: Waited };
type Measured = {
  readonly rows: number;
  readonly readyMs: number;
  readonly tasks: {
    /** Before the worker has begun. */
    readonly loading: readonly number[];
    readonly building: readonly number[];
    readonly acting: readonly number[];
    readonly typing: readonly number[];
  };
  readonly timed: readonly Timed[];
  readonly scrolled: Readonly<Record<string, Scrolled & { readonly longestTask: number }>>;
};

const longTasks = (page: Page) => page.evaluate<readonly number[]>('probe.longTasks()');
const settled = (page: Page) => page.waitForFunction('isSettled()');

async function measure(browser: Browser, url: string, rows: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en' });
  page.setDefaultTimeout(STEP_MS);
  const began = performance.now();
  await page.goto(`${url}dev/large.html?rows=${rows}`);
  await page.waitForSelector('progress');
  const loading = await longTasks(page);
  await page.waitForSelector('html[data-ready="true"]', { timeout: PATIENCE_MS });
  const readyMs = Math.round(performance.now() - began);
  await page.waitForTimeout(1500);
  const building = await longTasks(page);
  await page.evaluate('probe.waited()');
  const timed: Timed[] = [];
  const tasks: { acting: number[]; typing: number[] } = { acting: [], typing: [] };
  for (const { kind, name, run } of LARGE_ACTIONS) {
    await run(page);
    await page.waitForTimeout(200);
    await settled(page);
    await page.waitForTimeout(100);
    timed.push({ kind, name, waited: await page.evaluate<Waited>('probe.waited()') });
    tasks[kind === 'type' ? 'typing' : 'acting'].push(...(await longTasks(page)));
  }
  const scrolled: Record<string, Scrolled & { longestTask: number }> = {};
  for (const { name, run } of SCROLLS) {
    const busy = await longestTask(page, async () => {
      await page.evaluate('probe.startScroll()');
      await run(page);
    });
    scrolled[name] = { ...(await page.evaluate<Scrolled>('probe.stopScroll()')), longestTask: busy };
  }
  await page.close();
  return { rows, readyMs, tasks: { loading, building, ...tasks }, timed, scrolled };
}

/** Event Timing goes in steps of 8 ms from 16 on, which stands for anything less. */
function summary(timed: readonly Timed[], kinds: readonly string[], of: keyof Waited) {
  const sorted = timed
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ waited }) => (of === 'paint' ? Math.max(16, waited.paint ?? 0) : waited.answer))
    .filter((ms) => ms !== null)
    .toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { median: at(0.5), p95: at(0.95), worst: at(1), count: sorted.length };
}

function summaries({ timed }: Measured) {
  const changing = ['filter', 'sort', 'type'];
  return {
    'input to next paint, filters and order': summary(timed, ['filter', 'sort'], 'paint'),
    'input to next paint, typing': summary(timed, ['type'], 'paint'),
    'input to next paint, doing nothing': summary(timed, ['nothing'], 'paint'),
    'input to the answer in the table': summary(timed, changing, 'answer'),
  };
}

function complaints(measured: Measured): readonly string[] {
  const { tasks, scrolled } = measured;
  const paint = summary(measured.timed, ['filter', 'sort', 'type'], 'paint');
  const longest = Math.max(0, ...tasks.building, ...tasks.typing);
  const blank = Math.max(...Object.values(scrolled).map((one) => Math.max(one.blank, one.waiting)));
  return [
    ...(paint.median > BUDGET.paint ? [`input to next paint: median ${paint.median} ms`] : []),
    ...(longest > BUDGET.task ? [`a task of ${longest} ms while building or typing`] : []),
    ...(blank > BUDGET.blank ? [`a part of the table empty for ${blank} ms`] : []),
  ];
}

function print(measured: Measured): void {
  const { rows, readyMs, tasks, scrolled, timed } = measured;
  console.info(`${rows} rows, made, indexed and shown after ${readyMs} ms`);
  for (const [name, { median, p95, worst, count }] of Object.entries(summaries(measured)))
    console.info(`  ${name}: median ${median} ms, p95 ${p95} ms, worst ${worst} ms of ${count}`);
  for (const [when, found] of Object.entries(tasks))
    console.info(
      `  tasks over 50 ms while ${when}: ${found.length === 0 ? 'none' : `${found.join(', ')} ms`}`,
    );
  for (const [name, { frames, longestFrame, blank, waiting, longestTask }] of Object.entries(scrolled))
    console.info(
      `  ${name}: empty for ${blank} ms at most, words on the way ${waiting} ms; ${frames} frames, longest ${longestFrame} ms, longest task ${longestTask} ms`,
    );
  if (!process.argv.includes('--each')) return;
  for (const { name, waited } of timed)
    console.info(
      `    ${String(waited.paint ?? 16).padStart(4)} ms  ${waited.answer === null ? '   –' : String(Math.round(waited.answer)).padStart(4)} ms  ${name}`,
    );
}

const asked = process.argv[process.argv.indexOf('--rows') + 1];
const rows = process.argv.includes('--rows') ? Number(asked) : 1_000_000;
if (!process.argv.includes('--built'))
  await build({ configFile: 'vite.large.config.ts', configLoader: 'runner', logLevel: 'warn' });
const served = await serveFolder('dist-large');
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_FLAGS] });
try {
  const measured = await measure(browser, served.url, rows);
  if (process.argv.includes('--json'))
    console.info(JSON.stringify({ ...measured, summaries: summaries(measured) }, null, 2));
  else print(measured);
  const found = process.argv.includes('--check') ? complaints(measured) : [];
  for (const complaint of found) console.error(complaint);
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await served.close();
}

import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './findBrowser';
import { CPU_SLOWDOWN, type Load, measureLoad, SLOW_4G } from './paint/measureLoad';
import { serveFolder } from './paint/serveFolder';

/**
 * Times the first paints of the built page, and of the same page with its prerendered root emptied,
 * so that script alone renders it. Machines differ: the ratio of the two is what counts.
 *
 *   npm run build && npm run measure:paint -- [--wide] [--json] [--check]
 *
 * --wide   a desk's window, not a phone's
 * --json   the figures as JSON
 * --check  fail if the largest paint is not LEAST_RATIO times sooner, or the layout shifts
 */

const DIST = 'dist';
const RUNS = 7;
const LEAST_RATIO = 3;
const MOST_SHIFT = 0.02;
const METRICS = ['fcp', 'lcp', 'cls', 'tbt'] as const;

/** The page with nothing in its root, as a host without prerendering would send it. */
async function emptyRoot(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage();
  const emptied = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const root = parsed.getElementById('root');
    if (!root?.hasChildNodes()) return null;
    root.replaceChildren();
    return `<!doctype html>${parsed.documentElement.outerHTML}`;
  }, html);
  await page.close();
  if (emptied === null) throw new Error('dist/index.html holds nothing in #root: it is not prerendered');
  return emptied;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function medians(loads: readonly Load[]): Load {
  const of = (metric: keyof Load) => median(loads.map((load) => load[metric]));
  return { fcp: of('fcp'), lcp: of('lcp'), cls: of('cls'), tbt: of('tbt') };
}

/** Both pages in turn, so that a slow minute of the machine hits both alike. */
async function compare(browser: Browser, wide: boolean) {
  const html = readFileSync(`${DIST}/index.html`, 'utf8');
  const prerendered = await serveFolder(DIST);
  const scripted = await serveFolder(DIST, new Map([['/index.html', await emptyRoot(browser, html)]]));
  const loads: { prerendered: Load[]; scripted: Load[] } = { prerendered: [], scripted: [] };
  for (let run = 0; run < RUNS; run += 1) {
    loads.prerendered.push(await measureLoad(browser, prerendered.url, wide));
    loads.scripted.push(await measureLoad(browser, scripted.url, wide));
  }
  await Promise.all([prerendered.close(), scripted.close()]);
  const result = { prerendered: medians(loads.prerendered), scripted: medians(loads.scripted) };
  const ratios = {
    first: result.scripted.fcp / result.prerendered.fcp,
    largest: result.scripted.lcp / result.prerendered.lcp,
  };
  return { ...result, ratios, loads };
}

type Comparison = Awaited<ReturnType<typeof compare>>;

function printTable({ prerendered, scripted, ratios }: Comparison): void {
  const cells = (load: Load) => METRICS.map((metric) => load[metric].toFixed(metric === 'cls' ? 4 : 0));
  const rows = [
    ['', 'FCP ms', 'LCP ms', 'CLS', 'TBT ms'],
    ['prerendered', ...cells(prerendered)],
    ['by script only', ...cells(scripted)],
  ];
  const { latencyMs, downloadKbps } = SLOW_4G;
  console.info(
    `Medians of ${RUNS} cold loads, CPU ÷ ${CPU_SLOWDOWN}, ${latencyMs} ms, ${downloadKbps} kbit/s`,
  );
  for (const [name = '', ...values] of rows) {
    console.info(name.padEnd(16) + values.map((value) => value.padStart(9)).join(''));
  }
  console.info(
    `Prerendered: first paint ${ratios.first.toFixed(1)} ×, largest ${ratios.largest.toFixed(1)} × sooner`,
  );
}

/** What misses its budget. Blocking time is printed and not judged: it is seconds, not a ratio. */
function complaints({ prerendered, ratios }: Comparison): string[] {
  const slow = Object.entries(ratios).filter(([, ratio]) => ratio < LEAST_RATIO);
  const shifts = prerendered.cls >= MOST_SHIFT;
  return [
    ...slow.map(([paint, ratio]) => `${paint} paint only ${ratio.toFixed(2)} × sooner, not ${LEAST_RATIO} ×`),
    ...(shifts ? [`layout shift ${prerendered.cls}, not under ${MOST_SHIFT}`] : []),
  ];
}

if (!existsSync(`${DIST}/index.html`)) throw new Error('there is no dist/: run npm run build first');
const wants = (flag: string) => process.argv.includes(flag);
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
try {
  const comparison = await compare(browser, wants('--wide'));
  if (wants('--json')) console.info(JSON.stringify(comparison, null, 2));
  else printTable(comparison);
  const found = wants('--check') ? complaints(comparison) : [];
  for (const complaint of found) console.error(complaint);
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

import type { Browser } from '@playwright/test';
import * as z from 'zod/mini';

/** Lighthouse's mobile defaults: its slow 4G, a quarter of this machine's speed, its phone. */
export const SLOW_4G = { latencyMs: 150, downloadKbps: 1.6 * 1024, uploadKbps: 750 };
export const CPU_SLOWDOWN = 4;
const PHONE = { width: 412, height: 823 };
const DESK = { width: 1440, height: 1000 };

/** Long tasks count from here on, as in Total Blocking Time. */
const LONG_TASK_MS = 50;
/** How long nothing may load before the page counts as settled; the chart comes in this time. */
const SETTLE_MS = 2500;

const record = z.object({ fcp: z.number(), lcp: z.number(), cls: z.number(), tasks: z.array(z.number()) });

/** One load, in milliseconds; `cls` is a score, `tbt` counts from navigation until settled. */
export type Load = { readonly fcp: number; readonly lcp: number; readonly cls: number; readonly tbt: number };

/** Loads a page once in a fresh profile on a slow machine and a slow line, and times its paints. */
export async function measureLoad(browser: Browser, url: string, wide: boolean): Promise<Load> {
  const context = await browser.newContext({ viewport: wide ? DESK : PHONE, locale: 'en-US' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_4G.latencyMs,
    downloadThroughput: (SLOW_4G.downloadKbps * 1024) / 8,
    uploadThroughput: (SLOW_4G.uploadKbps * 1024) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(observePaints);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLE_MS);
  const { tasks, ...paints } = record.parse(await page.evaluate(() => Reflect.get(window, 'paintRecord')));
  await context.close();
  const tbt = tasks.reduce((sum, duration) => sum + Math.max(0, duration - LONG_TASK_MS), 0);
  return { ...paints, tbt };
}

/** Runs in the page, before its own scripts. Holds no named inner function: tsx would wrap it. */
function observePaints(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] as number[] };
  Object.assign(window, { paintRecord: seen });
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
        if (entry.entryType === 'largest-contentful-paint') seen.lcp = entry.startTime;
        if (entry.entryType === 'longtask') seen.tasks.push(entry.duration);
        if ('value' in entry && typeof entry.value === 'number') seen.cls += entry.value;
      }
    }).observe({ type, buffered: true });
  }
}

import type { Page } from '@playwright/test';

type TraceEvent = {
  readonly name?: string;
  readonly ph?: string;
  readonly pid?: number;
  readonly tid?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
};

/** The longest task of the page's own thread while something is done, in ms, by the browser's tracing. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event);
  });
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
    transferMode: 'ReportEvents',
  });
  await act();
  const over = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await over;
  await session.detach();
  const names = new Map(
    events
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args?.name]),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && names.get(`${pid} ${tid}`) === 'CrRendererMain',
  );
  return Math.round(Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000);
}

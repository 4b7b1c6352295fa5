import { type BrowserContext, test as base, expect } from '@playwright/test';
import { DashboardPage } from './DashboardPage';

/** Collects what no page may do: complain, throw, ask another origin, or fail to get something. */
class Complaints {
  private readonly found: string[] = [];
  private readonly allowed: RegExp[] = [];

  constructor(private readonly origin: string) {}

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      // Playwright's own word on what the configuration blocks.
      if (message.text().startsWith('Service Worker registration blocked')) return;
      if (['error', 'warning'].includes(message.type())) this.found.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.found.push(`thrown: ${error.error()}`));
    context.on('request', (request) => {
      const url = new URL(request.url());
      const ours = url.origin === this.origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!ours) this.found.push(`off the origin: ${url.href.slice(0, 200)}`);
    });
    context.on('requestfailed', (request) => {
      // Whoever goes on to another view may leave before all of this one has come.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      this.found.push(`failed: ${request.url().slice(0, 200)} ${request.failure()?.errorText}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.found.push(`${response.status()}: ${response.url().slice(0, 200)}`);
    });
  }

  /** For a test that breaks something itself, and only that. */
  allow(...patterns: readonly RegExp[]): void {
    this.allowed.push(...patterns);
  }

  left(): readonly string[] {
    return this.found.filter((one) => !this.allowed.some((pattern) => pattern.test(one)));
  }
}

type Fixtures = {
  readonly dashboard: DashboardPage;
  readonly expectCleanConsole: Complaints;
};

/** Playwright's test, with the page as its readers find it, failing on anything the console says. */
export const test = base.extend<Fixtures>({
  expectCleanConsole: [
    async ({ context, baseURL }, use) => {
      const complaints = new Complaints(new URL(baseURL ?? '').origin);
      complaints.watch(context);
      await use(complaints);
      expect(complaints.left(), 'what console and network said').toEqual([]);
    },
    { auto: true },
  ],
  dashboard: async ({ page }, use) => {
    await use(new DashboardPage(page));
  },
});

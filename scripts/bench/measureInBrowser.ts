import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findBrowser } from '../findBrowser';
import { serveFolder } from '../paint/serveFolder';
import type { Asked } from './measureAll';
import { type Measurements, measurements } from './report';

const FLAGS = ['--enable-precise-memory-info', '--js-flags=--expose-gc --max-old-space-size=4096'];

/** A page alone in its process is given a clock of 5 µs instead of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The same races in headless Chromium; also its version. */
export async function measureInBrowser(
  asked: Asked,
  tell: (doing: string) => void,
): Promise<{ readonly measured: Measurements; readonly version: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: join(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: 'bench.js', codeSplitting: false },
      },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><script type="module" src="/bench.js"></script>',
  );
  const served = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...CHROMIUM_FLAGS, ...FLAGS],
  });
  try {
    const page = await browser.newPage();
    await page.route('**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...ISOLATED } });
    });
    page.on('console', (message) => tell(message.text()));
    await page.goto(served.url);
    await page.waitForFunction(() => 'measureAll' in globalThis);
    const found = await page.evaluate((given) => {
      const run: unknown = Reflect.get(globalThis, 'measureAll');
      return typeof run === 'function' ? run(given, (doing: string) => console.info(doing)) : null;
    }, asked);
    return { measured: measurements.parse(found), version: browser.version() };
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  }
}

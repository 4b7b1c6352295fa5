import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import * as z from 'zod/mini';
import { splitDataset } from '../src/dataset/outline';
import { parseDataset } from '../src/dataset/parseDataset';
import { jsonLd } from './head/jsonLd';
import { readPackage } from './readPackage';

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const madeShape = z.object({ html: z.string(), title: z.string(), description: z.string() });
const plainShape = z.object({ html: z.string(), events: z.array(z.string()) });
const isFunction = (value: unknown) => typeof value === 'function';
const madeBy = z.custom<(...all: readonly unknown[]) => unknown>(isFunction);
const moduleShape = z.looseObject({ prerenderPage: madeBy, prerenderPlain: madeBy });

/**
 * Renders, without a browser, what a page is made with: the default view in each language, the record
 * for those who run no script, and what is said to machines. `site` ends in a slash, null if unknown.
 */
export async function renderParts(site: string | null) {
  const raw = readPackage(folder('data'));
  const parsed = parseDataset(raw);
  if (!parsed.ok) throw new Error('the record has errors: npm run data:check');
  const { dataset } = parsed;
  // Of its own for each process: two builds may run at once.
  const server = folder(`node_modules/.prerender-${process.pid}`);
  try {
    await build({
      configLoader: 'runner',
      logLevel: 'warn',
      build: {
        ssr: 'src/prerender.tsx',
        outDir: server,
        emptyOutDir: true,
        manifest: false,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
      },
    });
    const { prerenderPage, prerenderPlain } = moduleShape.parse(
      await import(pathToFileURL(`${server}/prerender.js`).href),
    );
    const { outline } = splitDataset(dataset);
    const make = async (language: string) => madeShape.parse(await prerenderPage(outline, language));
    const [en, vi, zh] = await Promise.all([make('en'), make('vi'), make('zh')]);
    const plain = plainShape.parse(await prerenderPlain(dataset, 'en'));
    const events = dataset.events.filter(({ id }) => plain.events.includes(id));
    return {
      dataset,
      made: { en, vi, zh },
      plain: plain.html,
      jsonLd: jsonLd({ site, dataset, descriptor: raw.descriptor, events }),
    };
  } finally {
    rmSync(server, { recursive: true, force: true });
  }
}

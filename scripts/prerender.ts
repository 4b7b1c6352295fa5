import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import * as z from 'zod/mini';
import { splitDataset } from '../src/dataset/outline';
import { parseDataset } from '../src/dataset/parseDataset';
import { assemblePage } from './assemblePage';
import { readPackage } from './readPackage';

/** Writes the default view into `dist/index.html`: English in the page, the others as templates. */

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DIST = folder('dist');
const SERVER = folder('node_modules/.prerender');

const manifestShape = z.record(
  z.string(),
  z.looseObject({ file: z.string(), css: z.optional(z.array(z.string())) }),
);
const madeShape = z.object({ html: z.string(), title: z.string(), description: z.string() });
const isFunction = (value: unknown) => typeof value === 'function';
const moduleShape = z.looseObject({
  prerenderPage: z.custom<(...all: readonly unknown[]) => unknown>(isFunction),
});

const parsed = parseDataset(readPackage(folder('data')));
if (!parsed.ok) throw new Error('the record has errors: npm run data:check');

await build({
  configLoader: 'runner',
  logLevel: 'warn',
  build: {
    ssr: 'src/prerender.tsx',
    outDir: SERVER,
    emptyOutDir: true,
    manifest: false,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
  },
});
const { prerenderPage } = moduleShape.parse(await import(pathToFileURL(`${SERVER}/prerender.js`).href));
const { outline } = splitDataset(parsed.dataset);
const make = async (language: string) => madeShape.parse(await prerenderPage(outline, language));
const [en, vi, zh] = await Promise.all([make('en'), make('vi'), make('zh')]);

const manifest = manifestShape.parse(JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8')));
const builtFrom = (pattern: RegExp) => {
  const entry = Object.entries(manifest).find(([source]) => pattern.test(source));
  if (!entry) throw new Error(`nothing built comes from ${pattern}`);
  return entry[1];
};
const page = assemblePage({
  built: readFileSync(`${DIST}/index.html`, 'utf8'),
  styles: (builtFrom(/^index\.html$/).css ?? []).map((file) => ({
    file,
    text: readFileSync(`${DIST}/${file}`, 'utf8'),
  })),
  // What the script asks for first: known here, so that it need not be found out step by step.
  modules: [/virtual:dataset\/outline/, /messages\/en/].map((pattern) => builtFrom(pattern).file),
  made: { en, vi, zh },
});
writeFileSync(`${DIST}/index.html`, page);
rmSync(`${DIST}/.vite`, { recursive: true });
rmSync(SERVER, { recursive: true });

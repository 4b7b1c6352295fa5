import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import * as z from 'zod/mini';
import { parseDataset } from '../src/dataset/parseDataset';
import { readPackage } from './readPackage';

/** Writes the default view into `dist/index.html`: English in the page, the others as templates. */

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DIST = folder('dist');
const SERVER = folder('node_modules/.prerender');

const manifestShape = z.record(z.string(), z.looseObject({ file: z.string() }));
const madeShape = z.object({ html: z.string(), title: z.string(), description: z.string() });
const moduleShape = z.looseObject({
  prerenderPage: z.custom<(...all: readonly unknown[]) => unknown>((value) => typeof value === 'function'),
});

/** Fetched with the page, not after its script: the fonts seen first, and what the script needs first. */
const FONTS = [/inter-latin-wght/, /inter-vietnamese-wght/, /source-serif-4-latin-600/];
const MODULES = [/virtual:dataset/, /messages\/en/];

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
const make = async (language: string) => madeShape.parse(await prerenderPage(parsed.dataset, language));
const [en, vi, zh] = await Promise.all([make('en'), make('vi'), make('zh')]);

const manifest = manifestShape.parse(JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8')));
const page = readFileSync(`${DIST}/index.html`, 'utf8')
  .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(en.title)}</title>`)
  .replace('content=""', () => `content="${escapeHtml(en.description)}"`)
  .replace('</head>', () => `${preloads()}\n  </head>`)
  .replace(
    '<div id="root" data-language="en"></div>',
    () => `<div id="root" data-language="en">${en.html}</div>`,
  )
  .replace(
    '<!--templates-->',
    () => `<template id="made-vi">${vi.html}</template>\n    <template id="made-zh">${zh.html}</template>`,
  );
writeFileSync(`${DIST}/index.html`, page);
rmSync(`${DIST}/.vite`, { recursive: true });
rmSync(SERVER, { recursive: true });

function preloads(): string {
  const files = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => {
      const entry = Object.entries(manifest).find(([key]) => pattern.test(key));
      if (!entry) throw new Error(`nothing built matches ${pattern}`);
      return entry[1].file;
    });
  return [
    ...files(FONTS).map(
      (file) => `    <link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />`,
    ),
    ...files(MODULES).map((file) => `    <link rel="modulepreload" href="./${file}" crossorigin />`),
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

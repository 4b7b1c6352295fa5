import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The last step of the build: writes `dist/sw.js`, which keeps the page on the reader's device, with
 * the hash of every file of the finished page. What is not part of the page is left to the network: the
 * record as a package, and what only machines read.
 */

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DIST = folder('dist');
const WORKER = folder('src/worker');
const KEPT = /^(index\.html|favicon\.svg|manifest\.webmanifest|icon-[\w-]+\.png|assets\/[^/]+)$/;

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64');

const filesOf = (of: string) =>
  readdirSync(of, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/** The page itself is asked for by its folder: some hosts lead away from `index.html`. */
const files = Object.fromEntries(
  filesOf(DIST)
    .filter((name) => KEPT.test(name))
    .map((name) => [`./${name.replace(/^index\.html$/, '')}`, `sha256-${sha256(`${DIST}/${name}`)}`]),
);
if (!('./' in files)) throw new Error('dist/ has no page: run npm run build');

// The worker's own code too: another worker never shares its cache with this one.
const version = createHash('sha256').update(JSON.stringify(files));
for (const name of filesOf(WORKER)) version.update(readFileSync(`${WORKER}/${name}`));

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: {
    FILES: JSON.stringify(files),
    VERSION: JSON.stringify(version.digest('hex').slice(0, 12)),
  },
  build: {
    outDir: DIST,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: `${WORKER}/serviceWorker.ts`,
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Already compressed by their format; a host sends them as they are. */
const PACKED = new Set(['.png', '.woff2']);

export type Served = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves a folder from memory, gzipped beforehand as real hosts do, so that neither disk nor
 * compression is measured. `replaced` stands in for files by their address, as `/index.html`.
 */
export async function serveFolder(folder: string, replaced: ReadonlyMap<string, string> = new Map()) {
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = `/${name.replaceAll('\\', '/')}`;
    if (!statSync(join(folder, name)).isFile()) continue;
    const body = replaced.get(path) ?? readFileSync(join(folder, name));
    files.set(path, PACKED.has(extname(path)) ? Buffer.from(body) : gzipSync(body));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = files.get(path);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const encoding = PACKED.has(extname(path)) ? {} : { 'content-encoding': 'gzip' };
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...encoding });
    return response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const served: Served = {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
  return served;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const FOLDER = '/some/where/';
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const hashOf = (body: Buffer | string) => `sha256-${createHash('sha256').update(body).digest('base64')}`;

/** A host of the built page, in a folder of its own, that can be cut off and can bring out new versions. */
export class Host {
  /** No request is answered while it is. */
  isDown = false;
  address = '';
  private readonly files = new Map<string, Buffer | string>();
  private readonly server = createServer(({ url = '/', socket }, response) => {
    if (this.isDown) return socket.destroy();
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname === FOLDER ? 'index.html' : pathname.slice(FOLDER.length);
    const body = pathname.startsWith(FOLDER) ? this.files.get(path) : undefined;
    if (body === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  });

  async open(): Promise<void> {
    for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
      const file = join(DIST, name);
      if (statSync(file).isFile()) this.files.set(name.replaceAll('\\', '/'), readFileSync(file));
    }
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    this.address = `http://127.0.0.1:${address.port}${FOLDER}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  read(path: string): Buffer {
    return Buffer.from(this.files.get(path) ?? '');
  }

  /** Another version of the page, told by its `data-release`; `missing` is a file of it that did not arrive. */
  release(name: string, missing?: string): void {
    const page = this.read('index.html').toString();
    const next = page.replace('<html lang="en"', `<html lang="en" data-release="${name}"`);
    const more = missing === undefined ? '' : `"./${missing}":"${hashOf(missing)}",`;
    const worker = this.read('sw.js')
      .toString()
      .replace(hashOf(page), hashOf(next))
      .replace(/(version:\W)[0-9a-f]{12}/, `$1${name}`)
      .replace(/files:\{/, `files:{${more}`);
    this.files.set('index.html', next).set('sw.js', worker);
  }
}

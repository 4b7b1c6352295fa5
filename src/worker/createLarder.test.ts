import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createLarder } from './createLarder';

const SCOPE = 'https://example.org/relations/';
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const text = (response: Response) => response.text();

/** A device with caches, and a host whose files can be changed, taken away, or cut off. */
function aDevice(host: Record<string, string>) {
  const stored = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const state = { online: true, room: true };
  const shelf = (name: string) => {
    const found = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, found);
    return found;
  };
  const caches = {
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
    match: (address: RequestInfo | URL, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
      Promise.resolve(stored.get(cacheName)?.get(String(address))?.clone()),
    open: (name: string) =>
      Promise.resolve({
        put: (address: RequestInfo | URL, response: Response) => {
          if (!state.room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
          shelf(name).set(String(address), response);
          return Promise.resolve();
        },
      }),
  };
  const fetch = (address: URL | Request, how: RequestInit = {}) => {
    const path = `./${(address instanceof Request ? address.url : address.href).slice(SCOPE.length)}`;
    if (!state.online) return Promise.reject(new TypeError('no network'));
    asked.push(path);
    const body = host[path];
    const isWrong = how.integrity && (body === undefined || how.integrity !== hashOf(body));
    if (isWrong) return Promise.reject(new TypeError('not what was built'));
    return Promise.resolve(new Response(body ?? 'not found', { status: body === undefined ? 404 : 200 }));
  };
  const larder = (version: string, files: Record<string, string>) =>
    createLarder({
      caches,
      fetch,
      scope: SCOPE,
      version,
      files: Object.fromEntries(Object.entries(files).map(([path, body]) => [path, hashOf(body)])),
    });
  const spoil = (path: string) => {
    for (const one of stored.values()) one.set(new URL(path, SCOPE).href, new Response('rubbish'));
  };
  return { larder, host, stored, asked, state, spoil };
}

const FIRST = { './': 'page 1', './assets/a-1.js': 'a', './assets/b-1.js': 'b' };
const SECOND = { './': 'page 2', './assets/a-1.js': 'a', './assets/b-2.js': 'b, better' };
const ask = (path: string) => new Request(new URL(path, SCOPE));

describe('a version of the page', () => {
  it('is kept whole, and given out without network', async () => {
    const device = aDevice({ ...FIRST });
    const larder = device.larder('1', FIRST);
    await larder.fill();
    device.state.online = false;
    for (const [path, body] of Object.entries(FIRST)) {
      expect(await text(await larder.answer(ask(path), path))).toBe(body);
    }
  });

  it('is not kept at all if one file is missing or cut short', async () => {
    for (const odd of [{}, { './assets/b-1.js': 'b, half of' }]) {
      const { './assets/b-1.js': _, ...rest } = FIRST;
      const device = aDevice({ ...rest, ...odd });
      await expect(device.larder('1', FIRST).fill()).rejects.toThrow();
      expect(device.stored.size).toBe(0);
    }
  });

  it('is not kept where there is no room', async () => {
    const device = aDevice({ ...FIRST });
    device.state.room = false;
    await expect(device.larder('1', FIRST).fill()).rejects.toThrow('full');
    expect(device.stored.size).toBe(0);
  });
});

describe('an update', () => {
  it('that fails leaves the one before as it was', async () => {
    const device = aDevice({ ...FIRST });
    const first = device.larder('1', FIRST);
    await first.fill();
    device.host['./'] = SECOND['./'];
    await expect(device.larder('2', SECOND).fill()).rejects.toThrow();
    device.state.online = false;
    expect(await text(await first.answer(ask('./'), './'))).toBe('page 1');
    expect(device.stored.size).toBe(1);
  });

  it('fetches only what is new, and keeps the files that other tabs still show', async () => {
    const device = aDevice({ ...FIRST });
    await device.larder('1', FIRST).fill();
    Object.assign(device.host, SECOND);
    device.asked.length = 0;
    const second = device.larder('2', SECOND);
    await second.fill();
    expect(device.asked.toSorted()).toEqual(['./', './assets/b-2.js']);
    await second.tidy();
    device.state.online = false;
    expect(await text(await second.answer(ask('./'), './'))).toBe('page 2');
    const old = './assets/b-1.js';
    expect(await text(await second.answer(ask(old), old))).toBe('b');
  });

  it('lets go of all but the one before, and of nothing that belongs to others', async () => {
    const device = aDevice({ ...FIRST });
    device.stored.set('page https://example.org/relations/other/ 1', new Map());
    for (const version of ['1', '2', '3']) await device.larder(version, FIRST).fill();
    await device.larder('3', FIRST).tidy();
    expect([...device.stored.keys()]).toEqual([
      'page https://example.org/relations/other/ 1',
      `page ${SCOPE} 2`,
      `page ${SCOPE} 3`,
    ]);
  });
});

describe('a spoilt copy', () => {
  const path = './assets/a-1.js';

  it('is never given out: without network the answer fails, and what is spoilt is known', async () => {
    const device = aDevice({ ...FIRST });
    const larder = device.larder('1', FIRST);
    await larder.fill();
    device.spoil(path);
    device.state.online = false;
    await expect(larder.answer(ask(path), path)).rejects.toThrow('no network');
    expect([...larder.damaged]).toEqual([path]);
  });

  it('is mended from the network', async () => {
    const device = aDevice({ ...FIRST });
    const larder = device.larder('1', FIRST);
    await larder.fill();
    device.spoil(path);
    expect(await text(await larder.answer(ask(path), path))).toBe('a');
    expect(larder.damaged.size).toBe(0);
    device.state.online = false;
    expect(await text(await larder.answer(ask(path), path))).toBe('a');
  });

  it('gives way to what the host has now, if that is another version', async () => {
    const device = aDevice({ ...FIRST });
    const larder = device.larder('1', FIRST);
    await larder.fill();
    device.spoil('./');
    device.host['./'] = 'page 2';
    expect(await text(await larder.answer(ask('./'), './'))).toBe('page 2');
  });
});

describe('what is answered from the device', () => {
  const { pathOf } = aDevice({}).larder('1', FIRST);
  it.each([
    ['', './'],
    ['?year=2023&person=le-hoai-trung', './'],
    ['index.html?lang=vi', './'],
    ['assets/a-1.js', './assets/a-1.js'],
    ['assets/of-another-version.js', './assets/of-another-version.js'],
    ['data/events.json', null],
    ['sw.js', null],
    ['../elsewhere/', null],
  ])('%s → %s', (address, path) => {
    expect(pathOf(new URL(address, SCOPE).href)).toBe(path);
  });
});

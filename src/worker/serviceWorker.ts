import { createLarder } from './createLarder';
import { damagedPage } from './damagedPage';

/** Set by the build, from what it has built. */
declare const VERSION: string;
declare const FILES: Readonly<Record<string, string>>;

type Speaker = { postMessage(message: string): void };
type Lasting = { waitUntil(work: Promise<unknown>): void };
type Asked = Lasting & {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
};
type Told = { readonly data: unknown; readonly source: Speaker | null };

/** As much of it as is used: TypeScript's description of a worker does not go together with a page's. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<Speaker | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(kind: 'message', listen: (event: Told) => void): void;
};

const larder = createLarder({
  caches,
  fetch: (address, how) => fetch(address, how),
  scope: self.registration.scope,
  version: VERSION,
  files: FILES,
});

self.addEventListener('install', (event) => event.waitUntil(larder.fill()));

// The first visit is served from here at once: the network may go before the second.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([larder.tidy(), self.clients.claim()])),
);

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const path = request.method === 'GET' ? larder.pathOf(request.url) : null;
  if (path !== null) event.respondWith(answer(request, path, clientId));
});

// Messages are those of src/keepOffline.tsx.
self.addEventListener('message', ({ data, source }) => {
  if (data === 'take over') self.skipWaiting();
  if (data === 'damaged?' && larder.damaged.size > 0) source?.postMessage('damaged');
});

async function answer(request: Request, path: string, clientId: string): Promise<Response> {
  try {
    const response = await larder.answer(request, path);
    if (!response.ok && larder.damaged.has(path)) await tellDamage(clientId);
    return response;
  } catch (cause) {
    if (!larder.damaged.has(path)) throw cause;
    if (request.mode === 'navigate') return damagedPage();
    await tellDamage(clientId);
    throw cause;
  }
}

async function tellDamage(clientId: string): Promise<void> {
  (await self.clients.get(clientId))?.postMessage('damaged');
}

/** A version of the page: path from its folder, as `./assets/a.js` → `sha256-…` of the file (W3C SRI). */
type Files = Readonly<Record<string, string>>;

/** As much of the browser's caches as is used. */
type Caches = Pick<CacheStorage, 'keys' | 'delete' | 'match'> & {
  open(name: string): Promise<Pick<Cache, 'put'>>;
};

type Parts = {
  readonly caches: Caches;
  readonly fetch: (address: URL | Request, how?: RequestInit) => Promise<Response>;
  /** The page's folder, ending in a slash. */
  readonly scope: string;
  readonly version: string;
  readonly files: Files;
};

/** Keeps one version of the page, whole, and gives its files out as they were built. */
export function createLarder({ caches, fetch, scope, version, files }: Parts) {
  // Other pages of the same origin have caches of their own.
  const prefix = `page ${scope} `;
  const own = prefix + version;
  const damaged = new Set<string>();
  const addressOf = (path: string) => new URL(path, scope);

  /** This version's cache, then earlier ones, the latest first. */
  async function cacheNames(): Promise<readonly string[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
    return [own, ...names.reverse()];
  }

  const copyIn = (cacheName: string, path: string) =>
    caches.match(addressOf(path), { cacheName, ignoreVary: true });

  /** From whichever cache has it as built; else whether this version's own copy is spoilt or not there. */
  async function soundCopy(path: string, integrity: string): Promise<Response | 'damaged' | 'none'> {
    let without: 'damaged' | 'none' = 'none';
    for (const name of await cacheNames()) {
      const copy = await copyIn(name, path);
      // Given out untouched: with it comes what the browser has made of a script before.
      const sound = copy && (await isAsBuilt(copy, integrity)) && (await copyIn(name, path));
      if (sound) return sound;
      if (copy && name === own) without = 'damaged';
    }
    return without;
  }

  /** Past the browser's cache only where what that has is not what was built. */
  async function download(path: string, integrity: string): Promise<Response> {
    const ask = (cache: RequestCache) => fetch(addressOf(path), { cache, integrity });
    const response = await ask('default').catch(() => ask('reload'));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    // No page may be answered with what was led elsewhere.
    return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  }

  /** All files of this version; rejects, and leaves nothing, where one does not come as built. */
  async function fill(): Promise<void> {
    const cache = await caches.open(own);
    const kept = Object.entries(files).map(async ([path, integrity]) => {
      const copy = await soundCopy(path, integrity);
      await cache.put(addressOf(path), typeof copy === 'string' ? await download(path, integrity) : copy);
    });
    try {
      await Promise.all(kept);
    } catch (cause) {
      // What is still on its way must not come in after.
      await Promise.allSettled(kept);
      await caches.delete(own);
      throw cause;
    }
  }

  /** Lets go of all but this version and the one before, which other tabs may still show. */
  async function tidy(): Promise<void> {
    const [, , ...old] = await cacheNames();
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  /** Path of a file that is given out here; null for any other address. A query asks for a view, not a file. */
  function pathOf(address: string): string | null {
    const { origin, pathname } = new URL(address);
    const bare = origin + pathname;
    if (!bare.startsWith(scope)) return null;
    const path = `./${bare.slice(scope.length)}`.replace(/^\.\/index\.html$/, './');
    return path in files || path.startsWith('./assets/') ? path : null;
  }

  /** The kept file; a spoilt or lost one fetched anew, and kept. Rejects if neither can be. */
  async function answer(request: Request, path: string): Promise<Response> {
    const integrity = files[path];
    if (integrity === undefined) return (await earlierCopy(path)) ?? fetch(request);
    const copy = await soundCopy(path, integrity).catch(() => 'none' as const);
    if (typeof copy !== 'string') return copy;
    if (copy === 'damaged') damaged.add(path);
    const fresh = await download(path, integrity).catch(() => null);
    // The host may have gone on to another version.
    if (!fresh) return fetch(request);
    damaged.delete(path);
    await restore(path, fresh.clone());
    return fresh;
  }

  /** A file of the version another tab shows. Its name holds a hash of what is in it. */
  async function earlierCopy(path: string): Promise<Response | undefined> {
    const copies = await Promise.all((await cacheNames()).map((name) => copyIn(name, path)));
    return copies.find((copy) => copy);
  }

  async function restore(path: string, response: Response): Promise<void> {
    try {
      await (await caches.open(own)).put(addressOf(path), response);
    } catch {
      // No room for it: it was given out all the same.
    }
  }

  return { fill, tidy, pathOf, answer, damaged };
}

/** Whether the response's body, read here to its end, has this hash. */
async function isAsBuilt(response: Response, integrity: string): Promise<boolean> {
  try {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
    return `sha256-${btoa(String.fromCharCode(...hash))}` === integrity;
  } catch {
    return false;
  }
}

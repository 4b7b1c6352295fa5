import { createRoot, type Root } from 'react-dom/client';

type Matter = 'update' | 'damaged';

/**
 * Has the page kept on the device (src/worker), and tells the reader what there is to tell of it. Without
 * a worker, or without room for what it would keep, the page is what it was, and nothing is said.
 */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  const tell = createTeller();
  let isServed = serviceWorker.controller !== null;
  let isAsked = false;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'damaged') tell('damaged', loadAnew);
  });
  serviceWorker.controller?.postMessage('damaged?');
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
    // Another tab has asked for it: this one is left as it is.
    else if (isServed) offerUpdate();
    isServed = true;
  });

  const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  if (registration.waiting && isServed) offerUpdate();
  // One may be on its way since before this page could listen.
  awaitNext();
  registration.addEventListener('updatefound', awaitNext);
  // Browsers look for an update when a page is opened; this one may stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(ignore);
  });

  function awaitNext(): void {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isServed) offerUpdate();
    });
  }

  function offerUpdate(): void {
    tell('update', () => {
      isAsked = true;
      if (registration.waiting) registration.waiting.postMessage('take over');
      else location.reload();
      return Promise.resolve(true);
    });
  }

  /** Everything from the network, and kept again from there; false if there is none. */
  async function loadAnew(): Promise<boolean> {
    const isThere = await fetch('./sw.js', { cache: 'no-store' }).then(({ ok }) => ok, no);
    if (!isThere) return false;
    await (await serviceWorker.getRegistration())?.unregister();
    location.reload();
    return true;
  }
}

const ignore = () => {};
const no = () => false;

/** One notice at a time, the last; what shows it is fetched when there is something to say. */
function createTeller() {
  let root: Root | undefined;
  return async (matter: Matter, act: () => Promise<boolean>): Promise<void> => {
    const { OfflineNotice } = await import('./OfflineNotice');
    root ??= createRoot(document.body.appendChild(document.createElement('div')));
    root.render(<OfflineNotice key={matter} matter={matter} act={act} />);
  };
}

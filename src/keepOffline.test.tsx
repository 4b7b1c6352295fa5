import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOffline } from './keepOffline';

/** A worker as a page sees it. */
class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  state = 'installing';

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

type Given = { served?: boolean; waiting?: FakeWorker | null; installing?: FakeWorker | null };

function aBrowser({ served = true, waiting = null, installing = null }: Given) {
  const registration = Object.assign(new EventTarget(), {
    waiting,
    installing,
    update: vi.fn(() => Promise.resolve()),
    unregister: vi.fn(() => Promise.resolve(true)),
  });
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: served ? new FakeWorker() : null,
    register: vi.fn(() => Promise.resolve(registration)),
    getRegistration: () => Promise.resolve(registration),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  return { registration, serviceWorker };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const offered = () => screen.findByText('A new version of this page is ready.');
const settled = () => new Promise((done) => setTimeout(done, 20));

describe('an update', () => {
  it('that waits is offered, and takes over when asked to', async () => {
    const waiting = new FakeWorker();
    const { serviceWorker } = aBrowser({ waiting });
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    await keepOffline();
    await offered();
    expect(waiting.postMessage).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(waiting.postMessage).toHaveBeenCalledWith('take over');
    expect(reload).not.toHaveBeenCalled();
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('on its way before the page could listen is offered when it has come', async () => {
    const installing = new FakeWorker();
    aBrowser({ installing });
    await keepOffline();
    await settled();
    expect(screen.queryByRole('status')).toBeNull();
    installing.become('installed');
    await offered();
  });

  it('found later is offered when it has come, and not if it fails', async () => {
    for (const end of ['redundant', 'installed']) {
      const installing = new FakeWorker();
      const { registration } = aBrowser({});
      await keepOffline();
      registration.installing = installing;
      registration.dispatchEvent(new Event('updatefound'));
      installing.become(end);
      await settled();
      if (end === 'installed') await offered();
      else expect(screen.queryByRole('status')).toBeNull();
    }
  });

  it('taken in another tab leaves this one as it is, and is offered', async () => {
    const { serviceWorker } = aBrowser({});
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    await keepOffline();
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    await offered();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('the first visit', () => {
  it('says nothing when it is kept', async () => {
    const installing = new FakeWorker();
    const { serviceWorker } = aBrowser({ served: false, installing });
    await keepOffline();
    installing.become('installed');
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    await settled();
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('damage', () => {
  it('is told, and all is loaded anew where there is a network', async () => {
    const { serviceWorker, registration } = aBrowser({});
    const reload = vi.fn();
    const fetch = vi.fn(() => Promise.reject(new TypeError('no network')));
    vi.stubGlobal('location', { reload });
    vi.stubGlobal('fetch', fetch);
    await keepOffline();
    expect(serviceWorker.controller?.postMessage).toHaveBeenCalledWith('damaged?');
    serviceWorker.dispatchEvent(new MessageEvent('message', { data: 'damaged' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Load it again' }));
    await screen.findByText('There is still no network.');
    expect(registration.unregister).not.toHaveBeenCalled();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
    fireEvent.click(screen.getByRole('button', { name: 'Load it again' }));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(registration.unregister).toHaveBeenCalledOnce();
  });
});

import { parseAddress, serializeView } from '../address/codec';
import type { View } from '../query/view';
import type { Step, ViewStore } from './createViewStore';

/** Typing and dragging settle for this long before the address is written: browsers limit writes. */
const SETTLE_MS = 300;

/** The address as a whole for a view, foreign parameters and fragment kept. */
export function addressOf(view: View, location: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const { foreign } = parseAddress(location.search);
  const query = [serializeView(view), ...foreign].filter(Boolean).join('&');
  return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}

/**
 * Keeps the address bar and the store in step, both ways. What changes nothing writes nothing.
 * Gives a function that ends it.
 */
export function syncAddress(store: ViewStore, page: Window, present: (view: View) => View): () => void {
  let timer: number | undefined;
  const write = (view: View, step: Step) => {
    page.clearTimeout(timer);
    timer = undefined;
    const address = addressOf(view, page.location);
    const { pathname, search, hash } = page.location;
    if (address === `${pathname}${search}${hash}`) return;
    if (step === 'push') page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  const settle = (view: View = store.getState().view) => {
    if (timer !== undefined) write(view, 'replace');
  };
  const unsubscribe = store.subscribe(({ step, view }, before) => {
    if (view === before.view || step === 'none') return;
    if (step === 'replace') {
      page.clearTimeout(timer);
      timer = page.setTimeout(() => write(store.getState().view, 'replace'), SETTLE_MS);
      return;
    }
    settle(before.view);
    write(view, 'push');
  });
  const restore = () => {
    page.clearTimeout(timer);
    timer = undefined;
    store.getState().restore(present(parseAddress(page.location.search).view));
  };
  page.addEventListener('popstate', restore);
  const leave = () => settle();
  page.addEventListener('pagehide', leave);
  write(store.getState().view, 'replace');
  return () => {
    page.clearTimeout(timer);
    unsubscribe();
    page.removeEventListener('popstate', restore);
    page.removeEventListener('pagehide', leave);
  };
}

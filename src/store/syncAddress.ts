import { parseAddress, serializeView } from '../address/codec';
import type { View } from '../query/view';
import type { Step, ViewStore } from './createViewStore';

/** Typing and dragging settle for this long before the address is written: browsers limit writes. */
const SETTLE_MS = 300;

/** The whole address for a view, as a browser writes it; foreign parameters and fragment kept. */
function addressOf(view: View, { href, search }: Location): string {
  const { foreign } = parseAddress(search);
  const address = new URL(href);
  address.search = [serializeView(view), ...foreign].filter(Boolean).join('&');
  return address.href;
}

/**
 * Keeps the address bar and the store in step, both ways. What changes nothing writes nothing.
 * Gives a function that ends it.
 */
export function syncAddress(store: ViewStore, page: Window, present: (view: View) => View): () => void {
  let timer: number | undefined;
  /** The query the view was last read from or written to: tells a step in history from one in the page. */
  let current = page.location.search;
  /** What was being typed at an address when history left it. */
  let unsettled: { readonly search: string; readonly view: View } | null = null;
  const write = (view: View, step: Step) => {
    page.clearTimeout(timer);
    timer = undefined;
    const address = addressOf(view, page.location);
    unsettled = null;
    if (address === page.location.href) return;
    try {
      if (step === 'push') page.history.pushState(null, '', address);
      else page.history.replaceState(null, '', address);
      current = page.location.search;
    } catch {
      // Browsers refuse too many writes (Safari: 100 in 30 s). The next change writes the whole view.
    }
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
  /*
   * A fragment (`#events`) changes no view. Else history wins over what is being typed: the entry it
   * was typed in can no longer be written, so the text waits here until history comes back to it.
   */
  const restore = () => {
    const { search } = page.location;
    if (search === current) return settle();
    const typed = unsettled?.search === search ? unsettled.view : null;
    unsettled = timer === undefined ? null : { search: current, view: store.getState().view };
    page.clearTimeout(timer);
    timer = undefined;
    current = search;
    if (typed) {
      store.getState().restore(typed);
      return write(typed, 'replace');
    }
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

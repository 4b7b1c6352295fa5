import { vi } from 'vitest';

/**
 * What jsdom lacks and the page uses, as little of it as a test can tell from the real thing: dialogs
 * that show, popovers that toggle by their button, a window of a width, and measures that never come.
 */
function toggled(newState: 'open' | 'closed'): Event {
  return Object.assign(new Event('beforetoggle'), { newState });
}

function togglePopover(click: MouseEvent): void {
  const button = click.target instanceof Element ? click.target.closest('button[popovertarget]') : null;
  const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
  if (!popover) return;
  const open = popover.style.display === '';
  popover.style.display = open ? 'block' : '';
  popover.dispatchEvent(toggled(open ? 'open' : 'closed'));
}

class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Answers for `(min-width: 1200px)` by the width of the window when asked; nothing else matches. */
function matchWidth(media: string) {
  const least = /^\(min-width: (\d+)px\)$/.exec(media)?.[1];
  const matches = least !== undefined && innerWidth >= Number(least);
  return Object.assign(new EventTarget(), { media, matches, onchange: null });
}

type Sight = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

/** Everything watched is in sight, until the globals are unstubbed. */
export function comeIntoSight(): void {
  class SeeingObserver extends QuietObserver {
    constructor(private readonly tell: Sight) {
      super();
    }
    override observe() {
      queueMicrotask(() => this.tell([{ isIntersecting: true }]));
    }
  }
  vi.stubGlobal('IntersectionObserver', SeeingObserver);
}

export function fakeBrowser(): void {
  Object.assign(HTMLDialogElement.prototype, {
    show(this: HTMLDialogElement) {
      this.open = true;
    },
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  Object.assign(Element.prototype, { scrollIntoView() {}, setPointerCapture() {}, scrollTo() {} });
  Object.assign(globalThis, {
    matchMedia: matchWidth,
    ResizeObserver: QuietObserver,
    IntersectionObserver: QuietObserver,
    CSS: { supports: () => true, escape: (text: string) => text.replace(/["\\]/g, '\\$&') },
  });
  document.addEventListener('click', togglePopover);
  // An element newer than jsdom is an element all the same: React asks by this name, and warns.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement' });
}

import { heightMessage } from './files/heightMessage';

/**
 * Tells the page around this one how tall its content is, at first and whenever that changes, once a
 * frame at most. Only a number leaves, so any page may have it (`*`); nothing is listened to. Where no
 * page is around, nothing happens. Gives a function that ends it.
 *
 * The content's height and not the window's: a frame made as tall as told changes neither.
 */
export function reportHeight(page: Window & typeof globalThis): () => void {
  if (page.parent === page) return () => {};
  const content = page.document.documentElement;
  let told: number | null = null;
  let waiting: number | undefined;
  const tell = () => {
    waiting = undefined;
    const message = heightMessage(content.getBoundingClientRect().height);
    if (message.height === told) return;
    told = message.height;
    page.parent.postMessage(message, '*');
  };
  const observer = new page.ResizeObserver(() => {
    waiting ??= page.requestAnimationFrame(tell);
  });
  observer.observe(content);
  // At once as well: a frame that is not in sight yet draws, and so observes, nothing.
  tell();
  return () => {
    observer.disconnect();
    if (waiting !== undefined) page.cancelAnimationFrame(waiting);
  };
}

/** A frame is 16 ms: so little of it is not felt, even by four on a slow machine. */
const SLICE_MS = 4;

/** Does something to each item, a few at a time, whenever the page has nothing else to do. */
export function whenIdle<T>(items: readonly T[], work: (item: T) => void): void {
  let at = 0;
  const slice = () => {
    const until = performance.now() + SLICE_MS;
    for (; at < items.length && performance.now() < until; at += 1) {
      const item = items[at];
      if (item !== undefined) work(item);
    }
    if (at < items.length) next();
  };
  // Safari has no idle callbacks.
  const next = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(slice) : setTimeout(slice, 50);
  next();
}

/**
 * The page's address without query and fragment, as links handed on should have it. A page opened from
 * a disk (`file:`) that knows the site it is of (its `hreflang="x-default"`) gives the site's: nobody
 * else has the file. Not for the server.
 */
export function pageAddress(): string {
  const site =
    location.protocol === 'file:'
      ? document.querySelector<HTMLLinkElement>('link[hreflang="x-default"]')
      : null;
  return site?.href ?? location.href.replace(/[?#].*/s, '');
}

/** A link of the page, such as `?event=…`, as a whole address to hand on. */
export const toHandOn = (href: string): string => new URL(href, pageAddress()).href;

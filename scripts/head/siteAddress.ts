/**
 * Where the site will be, from the variable SITE_URL: an absolute address of a folder, ending in a
 * slash; null if none is given. Throws for what is no such address: a page with wrong links to itself
 * is worse than one without.
 */
export function siteAddress(given: string | undefined): string | null {
  const text = given?.trim();
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new Error(`SITE_URL is not the address of a site, such as https://example.org/relations/: ${text}`);
  }
  return `${url.origin}${url.pathname.replace(/\/?(index\.html)?$/, '/')}`;
}

/**
 * A page's head without what leads to other files: its icon (SVG text) goes into the page, other
 * icons and the manifest of an installed page go.
 */
export function standAlone(page: string, icon: string): string {
  return page.replace(/\n? *<link\b[^>]*>/g, (link) => {
    const [, rel] = /\brel="([^"]*)"/.exec(link) ?? [];
    const [, type] = /\btype="([^"]*)"/.exec(link) ?? [];
    if (rel === 'icon' && type === 'image/svg+xml') {
      return link.replace(/\bhref="[^"]*"/, `href="data:image/svg+xml,${encodeURIComponent(icon)}"`);
    }
    return rel === 'icon' || rel === 'apple-touch-icon' || rel === 'manifest' ? '' : link;
  });
}

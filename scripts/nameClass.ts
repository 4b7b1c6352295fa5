import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const fileByMark = new Map<string, string>();

/**
 * The page's name for a class of a CSS module: its own and three letters for the file, the same in
 * every build. Shorter than Vite's, and every class stands in a style, a script and the page.
 */
export function nameClass(name: string, path: string): string {
  const file = relative(ROOT, path.replace(/\?.*/, '')).replaceAll('\\', '/');
  const mark = createHash('sha256')
    .update(file)
    .digest('base64')
    .replace(/[^a-z]/gi, '')
    .slice(0, 3);
  const other = fileByMark.get(mark) ?? file;
  if (other !== file) throw new Error(`${file} and ${other} have the same mark: rename one of them`);
  fileByMark.set(mark, file);
  return `${name}_${mark}`;
}

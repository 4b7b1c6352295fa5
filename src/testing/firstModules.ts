import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The source of every module of ours that the page's script imports at once, by its path. */
export function firstModules(entry: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  const source = readFileSync(entry, 'utf8');
  found.set(entry, source);
  for (const { moduleRequest, entries } of parseSync(entry, source).module.staticImports) {
    const typesOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    if (typesOnly || !moduleRequest.value.startsWith('.')) continue;
    const path = resolve(dirname(entry), moduleRequest.value);
    const file = [`${path}.ts`, `${path}.tsx`].find((one) => existsSync(one));
    if (file && !found.has(file)) firstModules(file, found);
  }
  return found;
}

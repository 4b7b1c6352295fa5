import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readModule } from './arrows/readModule';

const ROOT = resolve(import.meta.dirname, '..');

/** Every module of ours that the script may ever load, at once or later, by its path. */
function modulesFrom(path: string, found = new Set<string>()): ReadonlySet<string> {
  found.add(relative(ROOT, path));
  for (const { specifier, typeOnly } of readModule(path, readFileSync(path, 'utf8')).imports) {
    if (typeOnly || !specifier.startsWith('.')) continue;
    const named = resolve(dirname(path), specifier);
    const file = [named, `${named}.ts`, `${named}.tsx`].find((one) => /\.tsx?$/.test(one) && existsSync(one));
    if (file && !found.has(relative(ROOT, file))) modulesFrom(file, found);
  }
  return found;
}

test('what is shipped loads nothing that is there for developing', () => {
  const scripts = readFileSync(join(ROOT, 'index.html'), 'utf8').matchAll(/<script[^>]*src="([^"]+)"/g);
  expect([...scripts].map(([, src]) => src)).toEqual(['/src/main.tsx']);
  const modules = [...modulesFrom(join(ROOT, 'src/main.tsx'))];
  expect(modules).toContain('src/rooms/events/window/WindowedTable.tsx');
  expect(modules.filter((path) => /^(dev|scripts|src\/(remote|testing))\//.test(path))).toEqual([]);
});

test('what is there for developing has its worker and its record', () => {
  const modules = [...modulesFrom(join(ROOT, 'dev/large.tsx'))];
  expect(modules).toContain('dev/recordWorker.ts');
  expect(modules).toContain('src/testing/generatedRecord.ts');
});

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { firstModules } from '../../testing/firstModules';
import { LATER } from './later';

const MAIN = fileURLToPath(new URL('../../main.tsx', import.meta.url));

test('what the first view says is there at once, and is all of it that is', () => {
  const said = new Set<string>();
  for (const source of firstModules(MAIN).values())
    for (const [, section = '', word = ''] of source.matchAll(/['"`](\w+)\.(\w+)[^'"`\s]*['"`]/g))
      if (Object.hasOwn(LATER, section)) said.add(`${section}.${word}`);
  const kept = Object.entries(LATER).flatMap(([section, words]) => words.map((word) => `${section}.${word}`));
  expect([...said].sort()).toEqual(kept.sort());
});

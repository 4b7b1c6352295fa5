import { expect, test } from 'vitest';
import { changelogOf } from './changelogOf';

test('rows that are new and rows that say something else are named, the others not', () => {
  const before = new Map([
    ['events/a', '{"title":"A"}'],
    ['events/b', '{"title":"B"}'],
    ['events/gone', '{}'],
  ]);
  const after = new Map([
    ['events/b', '{"title":"B, mended"}'],
    ['events/a', '{"title":"A"}'],
    ['people/new', '{}'],
    ['events/new', '{}'],
  ]);
  expect(changelogOf(before, after)).toEqual({ added: ['events/new', 'people/new'], revised: ['events/b'] });
});

import { expect, test } from 'vitest';
import { groupBy } from './groupBy';

test('groups and rows keep the order in which they came', () => {
  const groups = groupBy(['pear', 'fig', 'plum', 'kiwi'], (word) => word.length);
  expect([...groups]).toEqual([
    [4, ['pear', 'plum', 'kiwi']],
    [3, ['fig']],
  ]);
});

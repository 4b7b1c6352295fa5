import { expect, test } from 'vitest';
import { error, formatProblem } from './problem';

test.each([
  ['events.json', '2025-x', 'date', 'events.json · 2025-x · date: is missing → add it'],
  ['people.json', '', '', 'people.json: is missing → add it'],
])('one line: %s %s %s', (file, row, field, line) => {
  expect(formatProblem(error('shape', { file, row, field }, 'is missing', 'add it'))).toBe(line);
});

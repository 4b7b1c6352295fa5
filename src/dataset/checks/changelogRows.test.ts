import { expect, test } from 'vitest';
import { type PackageDraft, rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
  [
    'a version without an entry',
    ({ changelog }) => changelog.pop(),
    { file: 'changelog.json', field: 'version', what: 'ends with 2024-01-31, the data is of 2024-06-30' },
  ],
  [
    'a row that is not there',
    ({ changelog }) => changelog[1]?.revised.push('people/nobody'),
    { file: 'changelog.json', row: '2024-06-30', field: 'revised', what: 'there is no row people/nobody' },
  ],
  [
    'an event that says another version',
    ({ events }) => Object.assign(rowOf(events, '2021-06-04-leaders-call'), { added: '2024-06-30' }),
    { file: 'events.json', row: '2021-06-04-leaders-call', field: 'added' },
  ],
])('%s is an error', (_name, change, expected) => {
  expect(problemsOf(change)).toContainEqual(
    expect.objectContaining({
      kind: 'changelog',
      severity: 'error',
      mend: 'run npm run data:changelog',
      ...expected,
    }),
  );
});

import { expect, test } from 'vitest';
import { type PackageDraft, rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

const CALL = '2021-06-04-leaders-call';
const MEETING = '2023-09-ambassador-meets-council';

test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
  [
    'an event related one way',
    ({ events }) => rowOf(events, MEETING).related.push(CALL),
    { kind: 'asymmetric', file: 'events.json', row: CALL, field: 'related', mend: `add "${MEETING}"` },
  ],
  [
    'an event related to itself',
    ({ events }) => rowOf(events, MEETING).related.push(MEETING),
    { kind: 'asymmetric', row: MEETING, field: 'related[0]', mend: 'remove it' },
  ],
  [
    'a counterpart that does not answer',
    ({ offices }) => Object.assign(rowOf(offices, 'cn-leader'), { counterpart: null }),
    { kind: 'asymmetric', row: 'vn-leader', what: 'names cn-leader, whose counterpart is none' },
  ],
])('%s is an error', (_name, change, expected) => {
  expect(problemsOf(change)).toEqual([expect.objectContaining({ severity: 'error', ...expected })]);
});

test.each<[string, (draft: PackageDraft) => void, string]>([
  ['side', ({ offices }) => Object.assign(rowOf(offices, 'cn-leader'), { side: 'vn' }), 'counterpart'],
  ['body', ({ offices }) => Object.assign(rowOf(offices, 'cn-leader'), { body: 'state' }), 'body'],
  [
    'short name',
    ({ offices }) => {
      const office = rowOf(offices, 'cn-leader');
      office.shortName = { ...office.shortName, vi: 'Lãnh tụ' };
    },
    'shortName.vi',
  ],
])('counterparts of unfitting %s are an error of both', (_name, change, field) => {
  const found = problemsOf(change).map((problem) => [problem.kind, problem.row, problem.field]);
  expect(found).toEqual([
    ['counterpart', 'vn-leader', field],
    ['counterpart', 'cn-leader', field],
  ]);
});

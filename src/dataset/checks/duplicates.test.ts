import { expect, test } from 'vitest';
import { type PackageDraft, rowOf, tenureOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

const CALL = '2021-06-04-leaders-call';
const call = ({ events }: PackageDraft) => rowOf(events, CALL);

test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
  [
    'an id used twice',
    ({ sources }) => sources.push({ ...rowOf(sources, 'news') }),
    { file: 'sources.json', row: 'news', field: 'id', what: '"news" is already an id of a row of this name' },
  ],
  [
    'an id that another row once had',
    ({ people }) => Object.assign(rowOf(people, 'li-hua'), { formerIds: ['an-binh'] }),
    {
      file: 'people.json',
      row: 'li-hua',
      field: 'formerIds[0]',
      what: '"an-binh" is already an id of an-binh',
    },
  ],
  [
    'a term used twice',
    ({ vocabulary }) => vocabulary.topics.push({ ...rowOf(vocabulary.topics, 'trade') }),
    { file: 'vocabulary.json', row: 'topics trade', field: 'id' },
  ],
  [
    'a term of office told twice',
    (draft) => draft.tenures.push({ ...tenureOf(draft, 'cn-council-member', 'li-hua') }),
    { file: 'tenures.json', row: 'cn-council-member / li-hua / 2018~', field: 'id' },
  ],
  ['a topic named twice', (draft) => call(draft).topics.push('trade'), { row: CALL, field: 'topics' }],
  [
    'a participant named twice in one capacity',
    (draft) => call(draft).participants.push({ person: 'li-hua', capacity: 'attendee' }),
    { row: CALL, field: 'participants', what: 'names li-hua as attendee twice' },
  ],
  [
    'a speaker named twice',
    (draft) => call(draft).points[0]?.by?.push('an-binh'),
    { row: CALL, field: 'points[0].by', mend: 'remove one of the two' },
  ],
])('%s is an error', (_name, change, expected) => {
  expect(problemsOf(change)).toEqual([
    expect.objectContaining({ kind: 'duplicate', severity: 'error', ...expected }),
  ]);
});

test('a former id of its own and a participant in two capacities are fine', () => {
  const problems = problemsOf((draft) => {
    draft.ledger.people.push('li-hwa');
    rowOf(draft.people, 'li-hua').formerIds = ['li-hwa'];
    call(draft).participants.push({ person: 'li-hua', capacity: 'signatory' });
  });
  expect(problems).toEqual([]);
});

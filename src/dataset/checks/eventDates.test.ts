import { expect, test } from 'vitest';
import { type PackageDraft, rowOf } from '../../testing/aPackage';
import { problemsOf as allProblemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

/** What other rules say of the same change is not asked here. */
const problemsOf = (change: (draft: PackageDraft) => void) =>
  allProblemsOf(change).filter(({ kind }) => ['event-id', 'event-date', 'version'].includes(kind));

const MEETING = '2023-09-ambassador-meets-council';

/** Gives the meeting another date and id; nothing else refers to it. */
const redate = (date: string, id: string) => (draft: PackageDraft) => {
  const row = rowOf(draft.events, MEETING);
  const participants = row.participants.map(({ person, capacity }) => ({ person, capacity }));
  Object.assign(row, { date, id, participants });
  draft.ledger.events = draft.events.map((event) => event.id);
};

test.each([
  ['2023-09-05', '2023-09-05-meeting', true],
  ['2023-09-05', '2023-09-meeting', true],
  ['2023-09-05', '2023-10-meeting', false],
  ['2008-06', '2008-06-framework', true],
  ['2008-06', '2008-framework', true],
  ['2008-06', '2008-06-15-framework', false],
  ['2008', '2008-framework', true],
  ['2025', '2025-75-years', true],
  ['2023-09-05/2023-09-07', '2023-09-05-visit', true],
  ['2023-09-05/2023-09-07', '2023-09-07-visit', false],
  ['../2022-10-30', '2022-10-30-visit', true],
  ['2023-09-05/..', '2023-09-05-term', true],
  ['2023-09-05?', '2023-09-05-meeting', true],
  ['2023-09-05?', '2023-09-meeting', true],
  ['2023-09-05~', '2023-meeting', true],
  ['2023-09~', '2023-10-meeting', false],
])('date %s, id %s: fits %s', (date, id, fits) => {
  const found = problemsOf(redate(date, id)).filter(({ kind }) => kind === 'event-id');
  const expected = { severity: 'error', file: 'events.json', row: id, field: 'id' };
  expect(found).toEqual(fits ? [] : [expect.objectContaining(expected)]);
});

test.each<[string, (draft: PackageDraft) => void, Partial<Problem> | null]>([
  [
    'after the release',
    redate('2024-07-01', '2024-07-01-meeting'),
    { severity: 'error', field: 'date', mend: 'correct the date, or set status to planned' },
  ],
  ['on the day of the release', redate('2024-06-30', '2024-06-30-meeting'), null],
  ['in the year of the release', redate('2024', '2024-meeting'), null],
  [
    'planned, after the release',
    (draft) => {
      redate('2024-07-01', '2024-07-01-meeting')(draft);
      rowOf(draft.events, '2024-07-01-meeting').status = 'planned';
    },
    null,
  ],
  [
    'planned, but past',
    ({ events }) => Object.assign(rowOf(events, MEETING), { status: 'planned' }),
    { severity: 'warning', field: 'status', mend: 'say whether it occurred, with a source' },
  ],
])('an event %s', (_name, change, expected) => {
  expect(problemsOf(change)).toEqual(
    expected ? [expect.objectContaining({ kind: 'event-date', file: 'events.json', ...expected })] : [],
  );
});

test.each([
  ['2024-07-01', undefined, 'added', 'write the version the row came in'],
  ['2024-01-31', '2024-07-01', 'revised', 'write the version the row was changed in'],
  ['2024-06-30', '2024-01-31', 'revised', 'remove it, or correct one of the two'],
])('added %s, revised %s: %s is wrong', (added, revised, field, mend) => {
  const problems = problemsOf(({ events }) => {
    const row = rowOf(events, MEETING);
    row.added = added;
    if (revised) row.revised = revised;
  });
  expect(problems).toMatchObject([{ kind: 'version', severity: 'error', row: MEETING, field, mend }]);
});

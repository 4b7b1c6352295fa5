import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseDataset } from '../src/dataset/parseDataset';
import { formatProblem, type Problem } from '../src/dataset/problem';
import { readPackage } from './readPackage';

/** The record in data/ itself, and what happens when an editor slips. */

const row = z.looseObject({ id: z.string() });
const draftSchema = z.looseObject({
  sources: z.array(row),
  people: z.array(row),
  offices: z.array(row),
  events: z.array(
    z.looseObject({
      id: z.string(),
      date: z.string(),
      evidence: z.array(z.looseObject({ source: z.string() })),
      participants: z.array(z.looseObject({ person: z.string(), office: z.optional(z.string()) })),
    }),
  ),
  tenures: z.array(z.looseObject({ person: z.string(), office: z.string() })),
});
type Draft = z.infer<typeof draftSchema>;

const record = readPackage('data');

/** Problems of the record after `slip`, which says what the editor should be told. */
function afterSlip(slip: (draft: Draft) => Partial<Problem>): {
  problems: readonly Problem[];
  expected: unknown;
} {
  const draft = draftSchema.parse(structuredClone(record.resources));
  const expected = expect.objectContaining({ severity: 'error', ...slip(draft) });
  const parsed = parseDataset({ ...record, resources: draft });
  expect(parsed.ok).toBe(false);
  return { problems: parsed.problems, expected };
}

function firstOf<T>(rows: readonly T[]): T {
  const [first] = rows;
  if (first === undefined) throw new Error('the file is empty');
  return first;
}

test('the record has no errors', () => {
  const errors = parseDataset(record).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatProblem)).toEqual([]);
});

describe('a slip is told with file, row, field and mend', () => {
  test('a source deleted, told at each row that cites it', () => {
    const { problems, expected } = afterSlip(({ sources, events }) => {
      const event = firstOf(events);
      const cited = firstOf(event.evidence).source;
      sources.splice(
        sources.findIndex(({ id }) => id === cited),
        1,
      );
      return {
        file: 'events.json',
        row: event.id,
        field: 'evidence[0].source',
        what: `there is no source "${cited}"`,
        mend: 'correct the id or add the row to sources.json',
      };
    });
    expect(problems).toContainEqual(expected);
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'ledger', file: 'sources.json' }));
  });

  test('a date that is no day', () => {
    const { problems, expected } = afterSlip(({ events }) => {
      const event = firstOf(events);
      event.date = '2025-02-30';
      return {
        file: 'events.json',
        row: event.id,
        field: 'date',
        what: '"2025-02-30" is not a date of the calendar',
        mend: 'correct the day, month or year',
      };
    });
    expect(problems).toEqual([expected]);
  });

  test('an office its holder did not have then', () => {
    const { problems, expected } = afterSlip(({ events, offices, tenures }) => {
      const event = firstOf(events.filter(({ participants }) => participants.length > 0));
      const participant = firstOf(event.participants);
      const held = tenures.filter(({ person }) => person === participant.person).map(({ office }) => office);
      participant.office = firstOf(offices.filter(({ id }) => !held.includes(id))).id;
      delete participant.note;
      return {
        file: 'events.json',
        row: event.id,
        field: 'participants[0].office',
        what: `${participant.person} was not ${participant.office} on ${event.date} according to tenures.json (held: never)`,
        mend: 'correct the office or the date, add the tenure with its source, or say why in the participant’s note',
      };
    });
    expect(problems).toContainEqual(expected);
  });

  test.each(['sources', 'people', 'offices', 'events'] as const)('an id used twice in %s', (name) => {
    const { problems, expected } = afterSlip((draft) => {
      const { id } = firstOf<{ id: string }>(draft[name]);
      Object.assign(draft, { [name]: [...draft[name], { ...firstOf<{ id: string }>(draft[name]) }] });
      return {
        file: `${name}.json`,
        row: id,
        field: 'id',
        what: `"${id}" is already an id of a row of this name`,
        mend: 'give one of the two rows another id, or remove it',
      };
    });
    expect(problems).toContainEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { type PackageDraft, rowOf } from '../testing/aPackage';
import { problemsOf } from '../testing/problemsOf';
import type { Problem } from './problem';

const CALL = '2021-06-04-leaders-call';

describe('a fault of shape names file, row, field and mend', () => {
  test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
    [
      'a field too many',
      ({ people }) => Object.assign(rowOf(people, 'li-hua'), { born: 1960 }),
      { file: 'people.json', row: 'li-hua', field: 'born', what: 'is not a field of this row' },
    ],
    [
      'a field too few',
      ({ events }) => Object.assign(rowOf(events, CALL), { status: undefined }),
      { file: 'events.json', row: CALL, field: 'status', what: 'is missing' },
    ],
    [
      'a value not in the list',
      ({ sources }) => Object.assign(rowOf(sources, 'news'), { kind: 'blog' }),
      {
        field: 'kind',
        what: '"blog" is not one of the values allowed',
        mend: 'write one of news, official, reference, dataset',
      },
    ],
    [
      'a language missing, deep in the row',
      ({ events }) => Object.assign(rowOf(events, CALL).points[0]?.text ?? {}, { zh: undefined }),
      { row: CALL, field: 'points[0].text.zh', what: 'is missing', mend: 'add it (string)' },
    ],
    [
      'no source',
      ({ events }) => Object.assign(rowOf(events, CALL), { evidence: [] }),
      { row: CALL, field: 'evidence', mend: 'every fact needs a source' },
    ],
    [
      'a text too long',
      ({ events }) => Object.assign(rowOf(events, CALL).title, { en: 'x'.repeat(141) }),
      { field: 'title.en', what: 'is too long or too large (most: 140, has 141)', mend: 'shorten it' },
    ],
    [
      'an id of other letters',
      ({ people }) => Object.assign(rowOf(people, 'li-hua'), { id: 'Lý Hoa' }),
      { row: 'Lý Hoa', field: 'id', mend: 'lower-case ASCII words joined by hyphens' },
    ],
    [
      'another type',
      ({ trade }) => Object.assign(rowOf(trade, '2022-total'), { valueUsdBn: '175' }),
      { row: '2022-total', field: 'valueUsdBn', what: 'is a string', mend: 'write a number' },
    ],
    [
      'a version that is no day',
      ({ descriptor }) => Object.assign(descriptor, { version: '2024-02-30' }),
      { file: 'datapackage.json', row: '', field: 'version', mend: 'write a real day as YYYY-MM-DD' },
    ],
    [
      'a tenure, which has no id',
      ({ tenures }) => Object.assign(tenures[1] ?? {}, { acting: 'no' }),
      { file: 'tenures.json', row: 'vn-leader / tran-dong / 2024-05-01', field: 'acting' },
    ],
    [
      'a term',
      ({ vocabulary }) => Object.assign(vocabulary.topics[0] ?? {}, { label: null }),
      {
        file: 'vocabulary.json',
        row: 'topics trade',
        field: 'label',
        what: 'is null',
        mend: 'write an object',
      },
    ],
    [
      'a row that is none',
      ({ people }) => Object.assign(people, { 1: 'Trần Đông' }),
      { file: 'people.json', row: '#2', field: '', what: 'is a string' },
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsOf(change)).toEqual([
      expect.objectContaining({ kind: 'shape', severity: 'error', ...expected }),
    ]);
  });
});

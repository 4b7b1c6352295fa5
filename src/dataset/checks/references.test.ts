import { describe, expect, test } from 'vitest';
import { type PackageDraft, rowOf, tenureOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

const CALL = '2021-06-04-leaders-call';
const call = ({ events }: PackageDraft) => rowOf(events, CALL);

describe('an id of no row is an error where it is named', () => {
  test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
    ['type', (draft) => Object.assign(call(draft), { type: 'cal' }), { row: CALL, field: 'type' }],
    ['topic', (draft) => Object.assign(call(draft), { topics: ['sea'] }), { row: CALL, field: 'topics[0]' }],
    [
      'topic of a point',
      (draft) => Object.assign(call(draft).points[0] ?? {}, { topics: ['sea'] }),
      { row: CALL, field: 'points[0].topics[0]', mend: 'correct the id or add the row to vocabulary.json' },
    ],
    ['related event', (draft) => call(draft).related.push('2020-x'), { row: CALL, field: 'related[1]' }],
    [
      'participant',
      (draft) => call(draft).participants.push({ person: 'nobody', capacity: 'guest' }),
      { row: CALL, field: 'participants[2].person', what: 'there is no person "nobody"' },
    ],
    [
      'speaker',
      (draft) => Object.assign(call(draft).points[0] ?? {}, { by: ['nobody'] }),
      { row: CALL, field: 'points[0].by[0]' },
    ],
    [
      'source of an event',
      (draft) => call(draft).evidence.push({ source: 'blog' }),
      { row: CALL, field: 'evidence[1].source', mend: 'correct the id or add the row to sources.json' },
    ],
    [
      'source of a point',
      (draft) => Object.assign(call(draft).points[0] ?? {}, { evidence: [{ source: 'blog' }] }),
      { row: CALL, field: 'points[0].evidence[0].source' },
    ],
    [
      'source of a figure',
      ({ trade }) => rowOf(trade, '2022-total').evidence.push({ source: 'blog' }),
      { file: 'trade.json', row: '2022-total', field: 'evidence[1].source' },
    ],
    [
      'person of a tenure',
      (draft) => Object.assign(tenureOf(draft, 'cn-council-member', 'li-hua'), { person: 'li-hwa' }),
      { file: 'tenures.json', row: 'cn-council-member / li-hwa / 2018~', field: 'person' },
    ],
    [
      'counterpart',
      ({ offices }) => Object.assign(rowOf(offices, 'vn-ambassador'), { counterpart: 'cn-ambassador' }),
      { file: 'offices.json', row: 'vn-ambassador', field: 'counterpart' },
    ],
    [
      'body',
      ({ offices }) => Object.assign(rowOf(offices, 'vn-ambassador'), { body: 'government' }),
      { file: 'offices.json', row: 'vn-ambassador', field: 'body' },
    ],
  ])('%s', (_name, change, expected) => {
    const found = problemsOf(change).filter(({ kind }) => kind === 'reference');
    expect(found).toEqual([expect.objectContaining({ severity: 'error', ...expected })]);
  });

  test('a former id is named with the present one', () => {
    const problems = problemsOf((draft) => {
      rowOf(draft.people, 'li-hua').formerIds = ['li-hwa'];
      Object.assign(tenureOf(draft, 'cn-leader', 'li-hua'), { person: 'li-hwa' });
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ field: 'person', what: '"li-hwa" is a former id', mend: 'write "li-hua"' }),
    );
  });
});

describe('a row nobody refers to is an error', () => {
  test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
    [
      'source',
      ({ sources, ledger }) => {
        sources.push({ ...rowOf(sources, 'news'), id: 'more-news' });
        ledger.sources.push('more-news');
      },
      { file: 'sources.json', row: 'more-news' },
    ],
    [
      'person',
      ({ people, ledger }) => {
        const name = { en: 'Wu', vi: 'Ngô', zh: '吴' };
        people.push({ id: 'wu', name, aliases: [], side: 'cn' });
        ledger.people.push('wu');
      },
      { file: 'people.json', row: 'wu' },
    ],
    [
      'office',
      ({ offices, ledger }) => {
        offices.push({ ...rowOf(offices, 'vn-ambassador'), id: 'vn-consul' });
        ledger.offices.push('vn-consul');
      },
      { file: 'offices.json', row: 'vn-consul' },
    ],
    [
      'term',
      ({ vocabulary: { topics } }) => topics.push({ ...rowOf(topics, 'trade'), id: 'sea' }),
      { file: 'vocabulary.json', row: 'sea' },
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsOf(change)).toEqual([
      expect.objectContaining({ kind: 'unused', severity: 'error', field: 'id', ...expected }),
    ]);
  });
});

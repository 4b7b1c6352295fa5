import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLinkView } from '../testing/arbitraryLinkView';
import { DEFAULT_VIEW, SORT_COLUMNS } from './view';
import { isOwnSort, withSortKey } from './withSortKey';

const WAYS = ['none', 'ascending', 'descending'] as const;
type Choice = readonly [column: (typeof SORT_COLUMNS)[number], way: (typeof WAYS)[number]];

const written = (...choices: readonly Choice[]) =>
  choices
    .reduce((view, [column, way]) => withSortKey(view, column, way), DEFAULT_VIEW)
    .sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`)
    .join(',');

describe('choosing what to sort by', () => {
  it.each<[what: string, choices: readonly Choice[], sort: string]>([
    ['the first chosen replaces the order nobody chose', [['type', 'ascending']], 'type'],
    [
      'others go on after it',
      [
        ['evidence', 'descending'],
        ['date', 'ascending'],
      ],
      '-evidence,date',
    ],
    [
      'one turned round keeps its place',
      [
        ['type', 'ascending'],
        ['date', 'ascending'],
        ['type', 'descending'],
      ],
      '-type,date',
    ],
    ['the date is turned round', [['date', 'ascending']], 'date'],
    [
      'one taken off leaves the others',
      [
        ['type', 'ascending'],
        ['place', 'ascending'],
        ['type', 'none'],
      ],
      'place',
    ],
    [
      'the last taken off gives the own order back',
      [
        ['type', 'ascending'],
        ['type', 'none'],
      ],
      '-date',
    ],
    ['the own order cannot be taken off', [['date', 'none']], '-date'],
    ['none of what is not chosen changes nothing', [['place', 'none']], '-date'],
  ])('%s', (_what, choices, sort) => {
    expect(written(...choices)).toBe(sort);
  });

  it('holds each column once, always has an order, and takes back what it added', () => {
    fc.assert(
      fc.property(
        arbitraryLinkView,
        fc.constantFrom(...SORT_COLUMNS),
        fc.constantFrom(...WAYS),
        (view, column, way) => {
          const { sort } = withSortKey(view, column, way);
          expect(sort.length).toBeGreaterThan(0);
          expect(new Set(sort.map((key) => key.column)).size).toBe(sort.length);
          if (isOwnSort(view.sort) || view.sort.some((key) => key.column === column)) return;
          const there = withSortKey(view, column, 'ascending');
          expect(withSortKey(there, column, 'none')).toEqual(view);
        },
      ),
    );
  });
});

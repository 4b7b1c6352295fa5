import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { aDate } from '../testing/aDate';
import { anOffice } from '../testing/anOffice';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';
import { heldSurely, officeAt, officesHeld, possibleSpan, sureSpan } from './officeAt';

type Row = readonly [person: string, start: string, end: string | null, acting?: 'acting'];

/** One office and its holders, as an editor writes them. */
const SUCCESSIONS = {
  exact: [
    ['first', '2011-01-19', '2016-01-27'],
    ['second', '2016-01-28', null],
  ],
  'day of change unknown': [
    ['trong', '../2022-10', '2023-09-05/2025-01-15'],
    ['lam', '2023-09-05/2025-01-15', '2026-02-04/..'],
  ],
  'last seen': [['cuong', '../2025-09', '2025-11-01/..']],
  vacant: [
    ['first', '2016-04-02', '2023-01-18'],
    ['second', '2023-03-02', null],
  ],
  'acting between': [
    ['first', '2016-04-02', '2023-01-18'],
    ['xuan', '2023-01-18', '2023-03-02', 'acting'],
    ['second', '2023-03-02', null],
  ],
  'acting beside': [
    ['trong', '2011-01-19', '2024-07-19'],
    ['lam', '2024-07-18', '2024-08-03', 'acting'],
  ],
  'within one month': [
    ['first', '2020', '2025-10~'],
    ['second', '2025-10~', null],
  ],
  'seen in two months': [
    ['first', '2024-03', '2024-03/..'],
    ['second', '2025-10', '2025-10/..'],
  ],
  'end unknown, then succeeded': [
    ['first', '1991', '1994/..'],
    ['second', '2009-01-01', '2021-03-19'],
  ],
} as const satisfies Record<string, readonly Row[]>;

const tenure = ([person, start, end, acting]: Row) =>
  aTenure({ person, start, end, acting: acting === 'acting' });
const holders = (succession: readonly Row[], day: string) => {
  const facts = createFacts(aDataset({ tenures: succession.map(tenure) }));
  return officeAt(facts, 'vn-office', aDate(day)).map(
    (holding) => `${holding.tenure.person}${holding.sure ? '' : '?'}`,
  );
};

describe('who held the office', () => {
  it.each<[keyof typeof SUCCESSIONS, day: string, holders: string[]]>([
    ['exact', '2011-01-18', []],
    ['exact', '2011-01-19', ['first']],
    ['exact', '2016-01-27', ['first']],
    ['exact', '2016-01-28', ['second']],
    ['exact', '2026-06-30', ['second']],
    ['day of change unknown', '2022-10-30', []],
    ['day of change unknown', '2022-10-31', ['trong']],
    ['day of change unknown', '2023-09-05', ['trong']],
    ['day of change unknown', '2024-05-01', ['trong?']],
    ['day of change unknown', '2025-01-15', ['lam']],
    ['day of change unknown', '2026-02-04', ['lam']],
    ['day of change unknown', '2026-02-05', ['lam?']],
    ['last seen', '2025-10-10', ['cuong']],
    ['last seen', '2025-11-02', ['cuong?']],
    ['vacant', '2023-01-18', ['first']],
    ['vacant', '2023-02-01', []],
    ['vacant', '2023-03-02', ['second']],
    ['acting between', '2023-01-18', ['first', 'xuan']],
    ['acting between', '2023-02-01', ['xuan']],
    ['acting between', '2023-03-03', ['second']],
    ['acting beside', '2024-07-17', ['trong']],
    ['acting beside', '2024-07-18', ['trong', 'lam']],
    ['acting beside', '2024-07-20', ['lam']],
    ['acting beside', '2024-08-04', []],
    ['within one month', '2025-10-10', ['first?']],
    ['within one month', '2025-10-31', ['second']],
    ['seen in two months', '2024-03-30', []],
    ['seen in two months', '2024-03-31', ['first?']],
    ['seen in two months', '2026-01-01', ['second?']],
    ['end unknown, then succeeded', '2000-01-01', ['first?']],
    ['end unknown, then succeeded', '2010-01-01', ['second']],
    ['end unknown, then succeeded', '2025-01-01', []],
  ])('%s, on %s: %j', (succession, day, expected) => {
    expect(holders(SUCCESSIONS[succession], day)).toEqual(expected);
  });

  it('nobody, of an office without tenures', () => {
    expect(officeAt(createFacts(aDataset()), 'vn-office', { from: 0, to: 0 })).toEqual([]);
  });
});

describe('spans of a tenure', () => {
  it.each<[start: string, end: string | null, possible: string, sure: string]>([
    ['2011-01-19', '2016-01-27', '2011-01-19/2016-01-27', '2011-01-19/2016-01-27'],
    ['2011-01', '2016', '2011-01-01/2016-12-31', '2011-01-31/2016-01-01'],
    ['../2022-10', '2023-09-05/2025-01-15', '../2025-01-15', '2022-10-31/2023-09-05'],
    ['2025-10~', '2025-11-01/..', '2025-10-01/..', '2025-10-31/2025-11-01'],
    ['2023-03-02', null, '2023-03-02/..', '2023-03-02/..'],
  ])('%s to %s: possibly %s, surely %s', (start, end, possible, sure) => {
    const span = (edtf: string) => ({ from: aDate(edtf).from, to: aDate(edtf).to });
    expect(possibleSpan(aTenure({ start, end }))).toEqual(span(possible));
    expect(sureSpan(aTenure({ start, end }))).toEqual(span(sure));
  });

  it('nothing is sure of a tenure known only by one month', () => {
    expect(heldSurely(aTenure({ start: '2025-10', end: '2025-10' }), aDate('2025-10'))).toBe(false);
  });
});

describe('offices somebody held on a date', () => {
  const facts = createFacts(
    aDataset({
      offices: [
        anOffice({ id: 'vn-foreign-minister', order: 5 }),
        anOffice({ id: 'vn-external-relations-head', order: 8 }),
        anOffice({ id: 'vn-central-committee-member', order: 9, collective: true }),
      ],
      tenures: [
        aTenure({
          office: 'vn-foreign-minister',
          person: 'trung',
          start: '../2026-02-03',
          end: '2026-02-04/..',
        }),
        aTenure({ office: 'vn-central-committee-member', person: 'trung', start: '../2023-09-05' }),
        aTenure({
          office: 'vn-external-relations-head',
          person: 'trung',
          start: '../2023-09-05',
          end: '2023-09-05/..',
        }),
      ],
    }),
  );

  it.each<[date: string, offices: string[]]>([
    ['2023-09-04', []],
    ['2023-09-05', ['vn-external-relations-head', 'vn-central-committee-member']],
    ['2025', ['vn-central-committee-member', 'vn-external-relations-head?']],
    [
      '2026-02-03/2026-02-04',
      ['vn-foreign-minister', 'vn-central-committee-member', 'vn-external-relations-head?'],
    ],
  ])('on %s: %j', (date, offices) => {
    const held = officesHeld(facts, 'trung', aDate(date));
    expect(held.map(({ tenure: { office }, sure }) => `${office}${sure ? '' : '?'}`)).toEqual(offices);
  });

  it('none, of somebody without tenures', () => {
    expect(officesHeld(facts, 'nobody', aDate('2025'))).toEqual([]);
  });
});

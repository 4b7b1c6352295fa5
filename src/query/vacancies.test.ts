import { describe, expect, it } from 'vitest';
import { isoDay } from '../lib/calendar';
import { aDataset } from '../testing/aDataset';
import { aDate } from '../testing/aDate';
import { anOffice } from '../testing/anOffice';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';
import { leadershipChanges } from './tenureLanes';
import { isExactDay, vacanciesOf } from './vacancies';
import { DEFAULT_VIEW } from './view';

type Row = readonly [start: string, end: string | null, acting?: 'acting'];

const record = (rows: readonly Row[], collective = false) =>
  createFacts(
    aDataset({
      offices: [anOffice({ id: 'vn-office', ...(collective && { collective }) })],
      tenures: rows.map(([start, end, acting], index) =>
        aTenure({ person: `person-${index}`, start, end, acting: acting === 'acting' }),
      ),
    }),
  );

describe('days on which nobody held the office for certain', () => {
  const after = '2020-02-01';
  it.each<[why: string, rows: Row[], vacant: string[], days: (number | null)[]]>([
    [
      'between two known days',
      [
        ['2019', '2020-01-28'],
        [after, null],
      ],
      ['2020-01-29/2020-01-31'],
      [3],
    ],
    [
      'a single day',
      [
        ['2019', '2020-01-30'],
        [after, null],
      ],
      ['2020-01-31/2020-01-31'],
      [1],
    ],
    [
      'none from one day to the next',
      [
        ['2019', '2020-01-31'],
        [after, null],
      ],
      [],
      [0],
    ],
    [
      'none on the same day',
      [
        ['2019', after],
        [after, null],
      ],
      [],
      [0],
    ],
    [
      'none where terms overlap',
      [
        ['2019', '2020-03-01'],
        [after, null],
      ],
      [],
      [0],
    ],
    [
      'none after a month: a holder may be missing',
      [
        ['1989-04', '1993-03'],
        ['1995-12-25', null],
      ],
      [],
      [null],
    ],
    [
      'none before a month',
      [
        ['2001', '2006-04-24'],
        ['2006-06', null],
      ],
      [],
      [null],
    ],
    [
      'none after about a day',
      [
        ['2001', '2006-04-24~'],
        ['2006-06-01', null],
      ],
      [],
      [null],
    ],
    [
      'none before one of several days',
      [
        ['2001', '1976-09-09'],
        ['1976-10-07/1976-10-09', null],
      ],
      [],
      [null],
    ],
    [
      'none after somebody only known to have held it',
      [
        ['2001', '2006-04-24/..'],
        ['2008-06-01', null],
      ],
      [],
      [null],
    ],
    [
      'none before somebody who may have held it since',
      [
        ['2001', '2006-04-24'],
        ['../2008-06-01', null],
      ],
      [],
      [null],
    ],
    ['none after the last, or where nobody is on record', [['2001', '2006-04-24']], [], []],
    [
      'around somebody acting',
      [
        ['2016', '2018-09-21'],
        ['2018-09-23', '2018-10-20', 'acting'],
        ['2018-10-23', null],
      ],
      ['2018-09-22/2018-09-22', '2018-10-21/2018-10-22'],
      [2, 1],
    ],
    [
      'after an end not on record that another has overtaken since',
      [
        ['1962-04', '1962-04/..'],
        ['2018-11', '2024-08-30'],
        ['2024-09-11', null],
      ],
      ['2024-08-31/2024-09-10'],
      [11, null],
    ],
  ])('%s', (_why, rows, vacant, days) => {
    const facts = record(rows);
    expect(vacanciesOf(facts, 'vn-office').map(({ from, to }) => `${isoDay(from)}/${isoDay(to)}`)).toEqual(
      vacant,
    );
    const changes = leadershipChanges(facts, { firstYear: 1900, lastYear: 2030 }, DEFAULT_VIEW);
    expect(changes.map(({ daysVacant }) => daysVacant)).toEqual(days);
  });

  it('none of a seat many hold, nor of an office nobody knows', () => {
    expect(
      vacanciesOf(
        record(
          [
            ['2019', '2020-01-28'],
            [after, null],
          ],
          true,
        ),
        'vn-office',
      ),
    ).toEqual([]);
    expect(vacanciesOf(record([]), 'vn-king')).toEqual([]);
  });
});

it.each([
  ['2020-01-31', true],
  ['2020-01', false],
  ['2020-01-31~', false],
  ['2020-01-31?', false],
  ['2020-01-30/2020-01-31', false],
  ['2020-01-31/..', false],
])('%s is exact to the day: %s', (date, exact) => {
  expect(isExactDay(aDate(date))).toBe(exact);
});

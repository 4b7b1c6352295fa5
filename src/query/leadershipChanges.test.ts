import { describe, expect, it } from 'vitest';
import { isoDay } from '../lib/calendar';
import { aDataset } from '../testing/aDataset';
import { anOffice } from '../testing/anOffice';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';
import { type LeadershipChange, leadershipChanges } from './tenureLanes';
import { DEFAULT_VIEW, type View } from './view';

type Row = readonly [person: string, start: string, end: string | null, acting?: 'acting'];
const tenure = ([person, start, end, acting]: Row, office = 'vn-office') =>
  aTenure({ office, person, start, end, acting: acting === 'acting' });

/** `trong → lam, 2024-08-03`, or `between` two days where the day is not known. */
function written({ left, came, when }: LeadershipChange): string {
  const date =
    'date' in when ? when.date.edtf : `between ${isoDay(when.between.from)} and ${isoDay(when.between.to)}`;
  return `${left.person} → ${came.person}, ${date}`;
}

describe('who followed whom', () => {
  it.each<[why: string, tenures: Row[], changes: string[]]>([
    ['nobody before the first', [['trong', '2011-01-19', null]], []],
    [
      'on a day',
      [
        ['trong', '2011-01-19', '2024-07-19'],
        ['lam', '2024-08-03', null],
      ],
      ['trong → lam, 2024-08-03'],
    ],
    [
      'about a month',
      [
        ['chao', '../2023', '2025'],
        ['haixing', '2025-10~', null],
      ],
      ['chao → haixing, 2025-10~'],
    ],
    [
      'between two days on which others are attested',
      [
        ['trong', '../2022-10', '2023-09-05/2025-01-15'],
        ['lam', '2023-09-05/2025-01-15', '2026-02-04/..'],
      ],
      ['trong → lam, between 2023-09-05 and 2025-01-15'],
    ],
    [
      'after the last day of one, by the first attested day of the next',
      [
        ['wang', '2013-03-16', '2022-12-30'],
        ['qin', '../2023-01-10', null],
      ],
      ['wang → qin, between 2022-12-30 and 2023-01-10'],
    ],
    [
      'the same person re-elected is no change',
      [
        ['xi', '2013', '2018'],
        ['xi', '2018-03-17', null],
      ],
      [],
    ],
    [
      'an acting holder in between is one',
      [
        ['phuc', '2021-04-05', '2023-01-18'],
        ['xuan', '2023-01-18', '2023-03-02', 'acting'],
        ['thuong', '2023-03-02', null],
      ],
      ['xuan → thuong, 2023-03-02', 'phuc → xuan, 2023-01-18'],
    ],
    [
      'whoever acts for a holder who stays follows nobody',
      [
        ['trong', '2011', '2018'],
        ['lan', '2014-02-01', '2014-03-01', 'acting'],
        ['lam', '2018-10-23', null],
      ],
      ['trong → lam, 2018-10-23'],
    ],
    [
      'whoever acts to the end and is then elected followed once',
      [
        ['trong', '2011', '2024-07-19'],
        ['lam', '2024-07-18', '2024-08-03', 'acting'],
        ['lam', '2024-08-03', null],
      ],
      ['trong → lam, 2024-07-18'],
    ],
    [
      'whatever the order of the rows',
      [
        ['lam', '2024-08-03', null],
        ['trong', '2011', '2024-07-19'],
      ],
      ['trong → lam, 2024-08-03'],
    ],
  ])('%s', (_why, rows, changes) => {
    const facts = createFacts(aDataset({ tenures: rows.map((row) => tenure(row)) }));
    const found = leadershipChanges(facts, { firstYear: 1990, lastYear: 2026 }, DEFAULT_VIEW);
    expect(found.map(written)).toEqual(changes);
  });
});

describe('which changes a view shows', () => {
  const facts = createFacts(
    aDataset({
      offices: [
        anOffice({ id: 'cn-premier', order: 2 }),
        anOffice({ id: 'vn-president', order: 1 }),
        anOffice({ id: 'vn-seat', order: 3, collective: true }),
      ],
      tenures: [
        tenure(['li', '2013', '2023'], 'cn-premier'),
        tenure(['qiang', '2023-03-11', null], 'cn-premier'),
        tenure(['quang', '2016', '2018'], 'vn-president'),
        tenure(['trong', '2018-10-23', '2021'], 'vn-president'),
        tenure(['phuc', '../2023-03-11', '2023'], 'vn-president'),
        tenure(['shi', '1993', '1999'], 'cn-premier'),
        tenure(['peng', '2000-01-01', '2009-12-30'], 'cn-premier'),
        tenure(['wu', '2009-12-31', '2013'], 'cn-premier'),
        tenure(['anybody', '2016', '2017'], 'vn-seat'),
        tenure(['somebody', '2018', null], 'vn-seat'),
      ],
    }),
  );
  const toTrong = 'quang → trong, 2018-10-23';
  const toPhuc = 'trong → phuc, between 2021-01-01 and 2023-03-11';
  const toQiang = 'li → qiang, 2023-03-11';

  it.each<[why: string, from: number, to: number, Partial<View>, string[]]>([
    ['all, latest first, then in the order of the offices', 2016, 2026, {}, [toPhuc, toQiang, toTrong]],
    ['of the years', 2018, 2020, {}, [toTrong]],
    ['that may have been in the years', 2022, 2022, {}, [toPhuc]],
    [
      'on the first and the last day of the years',
      2000,
      2009,
      {},
      ['peng → wu, 2009-12-31', 'shi → peng, 2000-01-01'],
    ],
    ['of the offices', 2016, 2026, { office: ['cn-premier'] }, [toQiang]],
    ['of whoever left or came', 2016, 2026, { person: ['trong'] }, [toPhuc, toTrong]],
    ['of no unknown office', 2016, 2026, { office: ['vn-king'] }, []],
    ['of no unknown person', 2016, 2026, { person: ['nobody'] }, []],
  ])('%s', (_why, firstYear, lastYear, part, changes) => {
    const found = leadershipChanges(facts, { firstYear, lastYear }, { ...DEFAULT_VIEW, ...part });
    expect(found.map(written)).toEqual(changes);
  });
});

import { describe, expect, it } from 'vitest';
import { isoDay } from '../lib/calendar';
import { aDataset } from '../testing/aDataset';
import { aDate } from '../testing/aDate';
import { anOffice } from '../testing/anOffice';
import { aTenure } from '../testing/aTenure';
import { createFacts } from './facts';
import { holdersAt, tenureLanes } from './tenureLanes';

const facts = createFacts(
  aDataset({
    offices: [
      anOffice({ id: 'cn-president', order: 3, counterpart: 'vn-president' }),
      anOffice({ id: 'vn-president', order: 4, counterpart: 'cn-president' }),
      anOffice({ id: 'vn-general-secretary', order: 1, counterpart: 'cn-general-secretary' }),
      anOffice({ id: 'cn-general-secretary', order: 2, counterpart: 'vn-general-secretary' }),
      anOffice({ id: 'vn-ambassador', order: 5 }),
      anOffice({ id: 'vn-central-committee-member', order: 6, collective: true }),
    ],
    tenures: [
      aTenure({ office: 'vn-general-secretary', person: 'lam', start: '2024-08-03' }),
      aTenure({ office: 'vn-general-secretary', person: 'trong', start: '2011-01-19', end: '2024-07-19' }),
      aTenure({ office: 'cn-general-secretary', person: 'xi', start: '2012-11-15' }),
      aTenure({ office: 'vn-president', person: 'cuong', start: '2024-10-21' }),
      aTenure({ office: 'vn-ambassador', person: 'mai', start: '2019', end: '2021' }),
      aTenure({ office: 'vn-central-committee-member', person: 'lam', start: '2016' }),
    ],
  }),
);

describe('lanes', () => {
  const written = (firstYear: number, lastYear: number, office: string[] = []) =>
    tenureLanes(facts, { firstYear, lastYear }, { office, lanes: [] }).map(({ lanes }) =>
      lanes.map(({ office: { id }, segments }) =>
        [id, ...segments.map(({ tenure }) => tenure.person)].join(' '),
      ),
    );
  const leaders = ['vn-general-secretary trong lam', 'cn-general-secretary xi'];
  const presidents = ['vn-president cuong', 'cn-president'];

  it.each<[why: string, from: number, to: number, chosen: string[], lanes: string[][]]>([
    ['in pairs, Vietnam above China', 2020, 2026, [], [leaders, presidents, ['vn-ambassador mai']]],
    [
      'those with a tenure in the years',
      2022,
      2023,
      [],
      [['vn-general-secretary trong', 'cn-general-secretary xi']],
    ],
    ['one pair, chosen by either', 2020, 2026, ['cn-president'], [presidents]],
    [
      'several chosen, in their own order',
      2020,
      2026,
      ['vn-ambassador', 'vn-president'],
      [presidents, ['vn-ambassador mai']],
    ],
    ['a known office beside an unknown one', 2020, 2026, ['vn-king', 'vn-president'], [presidents]],
    ['none where only unknown offices are chosen', 2020, 2026, ['vn-king'], []],
    ['none for seats many hold at once', 2020, 2026, ['vn-central-committee-member'], []],
    ['none before anybody', 1990, 2000, [], []],
  ])('%s', (_why, from, to, chosen, lanes) => {
    expect(written(from, to, chosen)).toEqual(lanes);
  });
});

describe('a tenure in its lane', () => {
  const written = (start: string, end: string | null, firstYear: number, lastYear: number) => {
    const of = createFacts(aDataset({ tenures: [aTenure({ start, end })] }));
    const [pair] = tenureLanes(of, { firstYear, lastYear }, { office: [], lanes: [] });
    const [segment] = pair?.lanes[0]?.segments ?? [];
    if (!segment) return null;
    const { sure, fadesIn, fadesOut } = segment;
    return `${fadesIn ? '~' : ''}${isoDay(sure.from)}/${isoDay(sure.to)}${fadesOut ? '~' : ''}`;
  };

  it.each<[start: string, end: string | null, from: number, to: number, drawn: string | null]>([
    ['2016-01-28', '2021-04-05', 2015, 2026, '2016-01-28/2021-04-05'],
    ['2016-01-28', '2021-04-05', 2018, 2019, '2018-01-01/2019-12-31'],
    ['2016-01-28', '2021-04-05', 2016, 2026, '2016-01-28/2021-04-05'],
    ['2016-01-28', '2021-04-05', 2022, 2026, null],
    ['2016-01-28', '2021-04-05', 2010, 2015, null],
    ['2016-01-28', '2021-01-01', 2021, 2026, '2021-01-01/2021-01-01'],
    ['2016-12-31', '2021-04-05', 2010, 2016, '2016-12-31/2016-12-31'],
    ['../2016-01-01', '2016-12-31/..', 2016, 2016, '~2016-01-01/2016-12-31~'],
    ['2016-01-28', null, 2015, 2026, '2016-01-28/2026-12-31'],
    ['../2022-10', '2023-09-05/..', 2022, 2026, '~2022-10-31/2023-09-05~'],
    ['../2022-10', '2025-11-01/..', 2023, 2024, '2023-01-01/2024-12-31'],
    ['../2022-10', '2025-11-01/..', 2023, 2026, '2023-01-01/2025-11-01~'],
    ['2023-09-05/2025-01-15', '2026-02-04/..', 2023, 2026, '~2025-01-15/2026-02-04~'],
    ['2025-10~', '2025-11-01/..', 2025, 2025, '~2025-10-31/2025-11-01~'],
    ['2025', '2025', 2024, 2026, '2025-01-01/2025-12-31'],
    ['../2026-02-03', '2026-02-03/..', 2026, 2026, '~2026-02-03/2026-02-03~'],
    ['2020-03-01', '../2024', 2018, 2026, '2020-03-01/2020-03-01~'],
    ['2023/..', '2025-06-01', 2018, 2026, '~2025-06-01/2025-06-01'],
  ])('from %s to %s, on %d to %d: %s', (start, end, from, to, drawn) => {
    expect(written(start, end, from, to)).toBe(drawn);
  });
});

describe('holders in the lanes on a day', () => {
  it.each<[iso: string, string[]]>([
    ['2024-07-19', ['trong', 'xi']],
    ['2024-07-25', ['xi']],
    ['2025-01-01', ['lam', 'xi', 'cuong']],
  ])('%s: %j', (iso, people) => {
    const lanes = tenureLanes(facts, { firstYear: 2011, lastYear: 2026 }, { office: [], lanes: [] });
    const holders = holdersAt(facts, lanes, aDate(iso));
    expect([...holders.keys()].map(({ person }) => person)).toEqual(people);
    expect([...holders].every(([tenure, holding]) => holding.tenure === tenure)).toBe(true);
  });
});

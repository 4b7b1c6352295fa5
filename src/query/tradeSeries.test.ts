import { describe, expect, it } from 'vitest';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { createFacts } from './facts';
import { hasNamedReporter, tradeSeries } from './tradeSeries';
import type { ReporterChoice } from './view';

const facts = createFacts(
  aDataset({
    trade: [
      aFigure({ period: '2024', flow: 'total', valueUsdBn: 205 }),
      aFigure({ period: '2024', flow: 'exports', valueUsdBn: 61 }),
      aFigure({ period: '2024', flow: 'imports', valueUsdBn: 144 }),
      aFigure({ period: '2023', flow: 'total', valueUsdBn: 172 }),
      aFigure({ period: '2022', flow: 'exports', valueUsdBn: 0 }),
      aFigure({ period: '2025-01', flow: 'total', valueUsdBn: 17 }),
      aFigure({ period: '2025-01/2025-06', flow: 'total', valueUsdBn: 112 }),
      aFigure({ period: '2024', reporter: 'cn-customs', valueUsdBn: 260 }),
      aFigure({ period: '2025', reporter: 'unspecified', valueUsdBn: 252, status: 'preliminary' }),
    ],
  }),
);

/** `2024: 205 = 61 + 144` as total, exports, imports; `–` where the record has no figure. */
const written = (from: number, to: number, choice: ReporterChoice, of = facts) =>
  tradeSeries(of, { firstYear: from, lastYear: to }, choice).map(({ reporter, years }) => [
    reporter,
    ...years.map(({ year, total, exports, imports }) => {
      const [all, out, back] = [total, exports, imports].map((figure) => figure?.valueUsdBn ?? '–');
      return `${year}: ${all} = ${out} + ${back}`;
    }),
  ]);

describe('trade by year', () => {
  const vietnam = ['2022: – = 0 + –', '2023: 172 = – + –', '2024: 205 = 61 + 144'];
  const china = ['2024: 260 = – + –'];
  const unnamed = ['unspecified', '2025: 252 = – + –'];

  it.each<[why: string, from: number, to: number, ReporterChoice, string[][]]>([
    [
      'one reporter, what is missing left out and never zero',
      2020,
      2024,
      'vn-customs',
      [['vn-customs', ...vietnam]],
    ],
    ['the other', 2020, 2024, 'cn-customs', [['cn-customs', ...china]]],
    [
      'both, and a figure of no named reporter apart and last',
      2020,
      2026,
      'compare',
      [['vn-customs', ...vietnam], ['cn-customs', ...china], unnamed],
    ],
    ['only years on the axis', 2023, 2023, 'compare', [['vn-customs', '2023: 172 = – + –']]],
    ['months are no years', 2025, 2025, 'vn-customs', [unnamed]],
    ['nothing where nothing is known', 1991, 2000, 'compare', []],
  ])('%s', (_why, from, to, choice, expected) => {
    expect(written(from, to, choice)).toEqual(expected);
  });

  it.each<[statuses: ('final' | 'preliminary' | 'estimate')[], shown: number]>([
    [['estimate', 'preliminary', 'final'], 3],
    [['final', 'preliminary'], 1],
    [['estimate', 'preliminary'], 2],
    [['estimate'], 1],
    [['final', 'final'], 1],
  ])('of several rows for one flow (%j) the firmest is shown, the first of equals', (statuses, shown) => {
    const trade = statuses.map((status, at) => aFigure({ id: `row-${at + 1}`, status, valueUsdBn: at + 1 }));
    expect(written(2024, 2024, 'vn-customs', createFacts(aDataset({ trade })))).toEqual([
      ['vn-customs', `2024: ${shown} = – + –`],
    ]);
  });

  it('never adds the imports of one release to the exports of another', () => {
    const trade = [
      aFigure({ id: 'a', period: '2025', status: 'estimate', valueUsdBn: 252 }),
      aFigure({ id: 'b', period: '2025', flow: 'exports', status: 'estimate', valueUsdBn: 69 }),
      aFigure({ id: 'c', period: '2025', flow: 'imports', status: 'estimate', valueUsdBn: 182.5 }),
      aFigure({ id: 'd', period: '2025', flow: 'imports', status: 'preliminary', valueUsdBn: 186 }),
    ];
    expect(written(2025, 2025, 'vn-customs', createFacts(aDataset({ trade })))).toEqual([
      ['vn-customs', '2025: 252 = 69 + 182.5'],
    ]);
  });

  it('keeps every row of a year, by flow, the firmest first', () => {
    const trade = [
      aFigure({ id: 'out', flow: 'exports' }),
      aFigure({ id: 'early', status: 'estimate' }),
      aFigure({ id: 'late', status: 'final' }),
    ];
    const [series] = tradeSeries(
      createFacts(aDataset({ trade })),
      { firstYear: 2024, lastYear: 2024 },
      'vn-customs',
    );
    expect(series?.years[0]?.all.map(({ id }) => id)).toEqual(['late', 'early', 'out']);
  });

  it('each number is its row, with its evidence', () => {
    const [series] = tradeSeries(facts, { firstYear: 2024, lastYear: 2024 }, 'vn-customs');
    expect(series?.years[0]?.total).toBe(facts.dataset.trade[0]);
  });
});

describe('whether a customs authority is named', () => {
  it.each([
    [['vn-customs'], true],
    [['unspecified', 'cn-customs'], true],
    [['unspecified'], false],
    [[], false],
  ] as const)('%j: %s', (reporters, named) => {
    const trade = reporters.map((reporter) => aFigure({ reporter }));
    expect(hasNamedReporter(createFacts(aDataset({ trade })))).toBe(named);
  });
});

import { describe, expect, test } from 'vitest';
import { parseDataset } from '../src/dataset/parseDataset';
import { createFacts } from '../src/query/facts';
import { mirrorGaps } from '../src/query/mirrorGap';
import { timeAxis } from '../src/query/timeAxis';
import { tradeRows } from '../src/query/tradeRows';
import { tradeSeries } from '../src/query/tradeSeries';
import { tradeValues } from '../src/query/tradeValues';
import { CHARTS, DEFAULT_VIEW, REPORTERS } from '../src/query/view';
import { chartData } from '../src/rooms/trade/chartData';
import { readPackage } from './readPackage';

/** The record's own trade figures, through the gate, to the chart and its table. */

const parsed = parseDataset(readPackage('data'));
if (!parsed.ok) throw new Error('the record has errors');
const { trade, investment } = parsed.dataset;
const facts = createFacts(parsed.dataset);
const axis = timeAxis(facts, DEFAULT_VIEW);
const isAnnual = ({ period }: { readonly period: { readonly edtf: string } }) => /^\d{4}$/.test(period.edtf);
const annual = trade.filter(isAnnual);

describe.each(REPORTERS)('the figures of %s', (reporter) => {
  const shown = annual.filter((figure) =>
    reporter === 'compare' ? true : [reporter, 'unspecified'].includes(figure.reporter),
  );

  test('are all in the table, and nothing else is', () => {
    const rows = tradeRows(facts, axis, { chart: 'total', reporter }).filter(
      ({ measure }) => measure !== 'gap',
    );
    const lines = rows.map(({ year, measure, billions, reporter: by, status }) =>
      [year, measure, billions, by, status].join(' '),
    );
    const expected = shown.map(({ period, flow, valueUsdBn, reporter: by, status }) =>
      [period.edtf, flow, valueUsdBn, by, status].join(' '),
    );
    expect(lines.toSorted()).toEqual(expected.toSorted());
  });

  test.each(['total', 'exports', 'imports'] as const)(
    'drawn as %s are rows of the file and the table',
    (chart) => {
      const drawn = tradeValues(facts, axis, { chart, reporter });
      const rows = tradeRows(facts, axis, { chart, reporter });
      const data = chartData(axis, drawn, tradeSeries(facts, axis, reporter), reporter === 'compare');
      expect(drawn.length).toBeGreaterThan(0);
      expect(data.years.flatMap(({ values }) => Object.values(values))).toHaveLength(drawn.length);
      for (const value of drawn) {
        const [figure] = value.figures;
        const row = annual.find(({ id }) => id === figure?.id);
        expect(row).toMatchObject({ valueUsdBn: value.value, flow: value.measure, reporter: value.reporter });
        expect(row?.period.edtf).toBe(String(value.year));
        expect(rows.find(({ figures }) => figures[0] === figure)?.billions).toBe(value.value);
      }
    },
  );

  test.each(CHARTS)('drawn as %s are the same numbers in the table', (chart) => {
    const rows = tradeRows(facts, axis, { chart, reporter });
    for (const { year, measure, value, reporter: by, figures } of tradeValues(facts, axis, {
      chart,
      reporter,
    })) {
      const row = rows.find((one) => one.measure === measure && one.figures[0] === figures[0]);
      expect(row).toMatchObject({ year, reporter: by });
      expect(measure === 'growth' ? row?.growth?.value : row?.billions).toBe(value);
    }
  });

  test('of a year without a row are missing, never zero', () => {
    const years = new Set(shown.map(({ period }) => Number(period.edtf)));
    const data = chartData(
      axis,
      tradeValues(facts, axis, { chart: 'total', reporter }),
      tradeSeries(facts, axis, reporter),
      reporter === 'compare',
    );
    for (const { year, values } of data.years) {
      if (!years.has(year)) expect(values).toEqual({});
    }
  });
});

test('2024: 205.2 and 260.65, and what is between them', () => {
  const view = { chart: 'total', reporter: 'compare' } as const;
  const drawn = tradeValues(facts, axis, view).filter(({ year }) => year === 2024);
  expect(drawn.map(({ reporter, value }) => [reporter, value])).toEqual([
    ['vn-customs', 205.2],
    ['cn-customs', 260.65],
  ]);
  expect(mirrorGaps(drawn).map(({ value }) => value)).toEqual([55.45]);
  expect(
    tradeRows(facts, axis, view).find(({ year, measure }) => year === 2024 && measure === 'gap'),
  ).toMatchObject({ billions: 55.45, reporter: null });
});

test('a balance is of two rows of one reporter and one release, growth of one reporter', () => {
  for (const chart of ['balance', 'growth'] as const) {
    for (const { figures, reporter, computed } of tradeValues(facts, axis, { chart, reporter: 'compare' })) {
      expect(new Set(figures.map((figure) => figure.reporter))).toEqual(new Set([reporter]));
      expect(new Set(figures.map(({ status }) => status)).size).toBe(1);
      expect(figures).toHaveLength(computed ? 2 : 1);
    }
  }
});

test('investment is drawn where it was registered in a whole year', () => {
  const drawn = tradeValues(facts, axis, { chart: 'investment', reporter: 'vn-customs' });
  const rows = investment.filter((row) => row.measure === 'registered' && isAnnual(row));
  expect(drawn.map(({ year, value }) => `${year} ${value}`).toSorted()).toEqual(
    rows.map(({ period, valueUsdBn }) => `${period.edtf} ${valueUsdBn}`).toSorted(),
  );
});

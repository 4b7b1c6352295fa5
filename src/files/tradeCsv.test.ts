import { describe, expect, it } from 'vitest';
import { type FigureRow, TRADE_COLUMNS, tradeCsv } from './tradeCsv';

const COLUMNS = {
  year: 'Year',
  flow: 'Flow',
  value: 'Value (billion USD)',
  growth: 'Growth (%)',
  reporter: 'Reporter',
  status: 'Status',
  computed: 'Computed here',
  publishers: 'Sources',
  addresses: 'Addresses',
  note: 'Note',
};

const figure: FigureRow = {
  year: 2025,
  flow: 'Total',
  valueUsdBn: 252,
  growthPct: 26.5,
  reporter: 'Reporter not named',
  status: 'preliminary',
  computed: '',
  sources: [{ publisher: 'VietnamPlus, TAP', url: 'https://example.org/a' }],
  note: '',
};

describe('trade figures as CSV', () => {
  it('has the column names first, then a row a figure', () => {
    expect(tradeCsv([figure], COLUMNS)).toBe(
      '\uFEFFYear,Flow,Value (billion USD),Growth (%),Reporter,Status,Computed here,Sources,Addresses,Note\r\n' +
        '2025,Total,252,26.5,Reporter not named,preliminary,,"VietnamPlus, TAP",https://example.org/a,\r\n',
    );
  });

  it('keeps the order it is given, and leaves empty what is not stated', () => {
    const [, ...rows] = tradeCsv(
      [figure, { ...figure, year: 2024, valueUsdBn: -0.5, growthPct: null }],
      COLUMNS,
    )
      .trimEnd()
      .split('\r\n');
    expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual([
      ['2025', 'Total', '252', '26.5'],
      ['2024', 'Total', '-0.5', ''],
    ]);
  });

  it('names several sources in one order, one without an address too', () => {
    const sources = [
      { publisher: 'Customs', url: null },
      { publisher: 'Xinhua', url: 'https://example.org/x' },
    ];
    expect(tradeCsv([{ ...figure, sources }], COLUMNS)).toContain('Customs; Xinhua,–; https://example.org/x');
  });

  it('takes a note for no formula', () => {
    expect(tradeCsv([{ ...figure, note: '=cmd()' }], COLUMNS)).toContain(",'=cmd()\r\n");
  });

  it('without figures is its heading', () => {
    expect(tradeCsv([], COLUMNS).trim().split(',')).toHaveLength(TRADE_COLUMNS.length);
  });
});

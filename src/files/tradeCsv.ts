import { type Cell, csv } from './csv';

/** A figure as it is shown, in the reader's words. */
export type FigureRow = {
  readonly year: number;
  readonly flow: string;
  readonly valueUsdBn: number | null;
  readonly growthPct: number | null;
  readonly reporter: string;
  readonly status: string;
  /** Which of its numbers no source states. */
  readonly computed: string;
  readonly sources: readonly { readonly publisher: string; readonly url: string | null }[];
  readonly note: string;
};

export const TRADE_COLUMNS = [
  'year',
  'flow',
  'value',
  'growth',
  'reporter',
  'status',
  'computed',
  'publishers',
  'addresses',
  'note',
] as const;

export type TradeColumn = (typeof TRADE_COLUMNS)[number];

/** Between several sources of one figure; the addresses stand in the order of the publishers. */
const SEPARATOR = '; ';

/** The figures as a table for spreadsheets: a row of column names, then a row a figure. */
export function tradeCsv(
  figures: readonly FigureRow[],
  columns: Readonly<Record<TradeColumn, string>>,
): string {
  const rows = figures.map((figure) => TRADE_COLUMNS.map((column) => CELLS[column](figure)));
  return csv([TRADE_COLUMNS.map((column) => columns[column]), ...rows], { byteOrderMark: true });
}

const CELLS: Readonly<Record<TradeColumn, (figure: FigureRow) => Cell>> = {
  year: ({ year }) => year,
  flow: ({ flow }) => flow,
  value: ({ valueUsdBn }) => valueUsdBn,
  growth: ({ growthPct }) => growthPct,
  reporter: ({ reporter }) => reporter,
  status: ({ status }) => status,
  computed: ({ computed }) => computed,
  publishers: ({ sources }) => sources.map(({ publisher }) => publisher).join(SEPARATOR),
  addresses: ({ sources }) => sources.map(({ url }) => url ?? '–').join(SEPARATOR),
  note: ({ note }) => note,
};

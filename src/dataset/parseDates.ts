import { parseEdtf } from './parseEdtf';
import { error, type Place, type Problem } from './problem';
import { rowName } from './rowName';
import type { EventRow, InvestmentRow, SourceRow, TenureRow, TradeRow } from './schema';
import type { EdtfDate, Event, InvestmentFigure, Source, Tenure, TradeFigure } from './types';

type Dated<T> = { readonly rows: readonly T[]; readonly problems: readonly Problem[] };

export function dateSources(rows: readonly SourceRow[]): Dated<Source> {
  return dateRows('sources.json', rows, (row, date) => {
    const published = row.published === null ? null : date('published', row.published);
    return { ...row, published };
  });
}

export function dateTenures(rows: readonly TenureRow[]): Dated<Tenure> {
  return dateRows('tenures.json', rows, (row, date) => {
    const end = row.end === null ? null : date('end', row.end);
    return { ...row, start: date('start', row.start), end };
  });
}

export function dateEvents(rows: readonly EventRow[]): Dated<Event> {
  return dateRows('events.json', rows, (row, date) => ({ ...row, date: date('date', row.date) }));
}

export function dateTrade(rows: readonly TradeRow[]): Dated<TradeFigure> {
  return dateRows('trade.json', rows, (row, date) => ({ ...row, period: date('period', row.period) }));
}

export function dateInvestment(rows: readonly InvestmentRow[]): Dated<InvestmentFigure> {
  return dateRows('investment.json', rows, (row, date) => ({ ...row, period: date('period', row.period) }));
}

/** Stands where a date could not be read; the problem beside it keeps the row from being used. */
const UNREAD: EdtfDate = { edtf: '', from: 0, to: 0, start: null };

function dateRows<Row, T>(
  file: string,
  rows: readonly Row[],
  build: (row: Row, date: (field: string, text: string) => EdtfDate) => T,
): Dated<T> {
  const problems: Problem[] = [];
  const read = (place: Place, text: string): EdtfDate => {
    const parsed = parseEdtf(text);
    if (parsed.ok) return parsed.value;
    problems.push(error('date', place, parsed.error.what, parsed.error.mend));
    return UNREAD;
  };
  const dated = rows.map((row, index) =>
    build(row, (field, text) => read({ file, row: rowName(row, index), field }, text)),
  );
  return { rows: dated, problems };
}

import type { FigureRow } from '../../files/tradeCsv';
import type { Speech } from '../../i18n/createSpeech';
import type { Facts } from '../../query/facts';
import type { TradeRow } from '../../query/tradeRows';
import { citedSources } from './citedSources';
import type { useValueWords } from './useValueWords';

/** The lines of the chart's table as lines of a file, in the reader's words. */
export function csvRows(
  speech: Speech,
  { measure, reporter }: ReturnType<typeof useValueWords>,
  facts: Facts,
  rows: readonly TradeRow[],
): readonly FigureRow[] {
  const { words, say } = speech;
  return rows.map((row) => ({
    year: row.year,
    flow:
      row.measure === 'gap'
        ? words('trade.gapLong')
        : measure(row.measure === 'growth' ? 'total' : row.measure),
    valueUsdBn: row.billions,
    growthPct: row.growth?.value ?? null,
    reporter:
      row.measure === 'gap' || row.reporter === null
        ? words('trade.gapBetween')
        : reporter({ measure: row.measure, reporter: row.reporter }),
    status: words(`trade.statuses.${row.status}`),
    computed: [
      row.measure === 'gap' || row.measure === 'balance' ? words('files.columns.value') : null,
      row.growth?.computed ? words('files.columns.growth') : null,
    ]
      .filter((one) => one !== null)
      .join(words('punctuation.semicolon')),
    sources: citedSources(facts, [row]).map(({ publisher, title, url }) => ({
      publisher: publisher ?? title,
      url,
    })),
    note: row.figures.flatMap(({ note }) => (note ? [say(note)] : [])).join(' '),
  }));
}

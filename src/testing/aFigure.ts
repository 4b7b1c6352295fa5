import type * as z from 'zod/mini';
import { tradeRow } from '../dataset/schema';
import type { TradeFigure } from '../dataset/types';
import { aDate } from './aDate';

/** `aFigure({ period: '2024', flow: 'exports', valueUsdBn: 60.6 })`; the id says reporter, flow and period. */
export function aFigure(parts: Partial<z.input<typeof tradeRow>> = {}): TradeFigure {
  const { period = '2024', flow = 'total', reporter = 'vn-customs', ...fields } = parts;
  const row = tradeRow.parse({
    id: `${reporter}-${flow}-${period.replace('/', '-to-')}`,
    period,
    flow,
    reporter,
    valueUsdBn: 200,
    growthPct: null,
    status: 'final',
    evidence: [{ source: 'news' }],
    ...fields,
  });
  return { ...row, period: aDate(row.period) };
}

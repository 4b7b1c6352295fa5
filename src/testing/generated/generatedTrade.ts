import type { TradeFigure } from '../../dataset/types';
import { aFigure } from '../aFigure';
import { FIRST_YEAR, LAST_YEAR } from './generatedDates';

/** Exports, imports and their sum for every year of the record, US$ bn, growing by a seventh a year. */
export function generatedTrade(source: string): readonly TradeFigure[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => {
    const exports = round(0.4 * 1.16 ** at);
    const imports = round(0.6 * 1.15 ** at);
    const fields = { period: String(FIRST_YEAR + at), evidence: [{ source }] };
    return [
      aFigure({ ...fields, flow: 'exports', valueUsdBn: exports }),
      aFigure({ ...fields, flow: 'imports', valueUsdBn: imports }),
      aFigure({ ...fields, flow: 'total', valueUsdBn: round(exports + imports) }),
    ];
  }).flat();
}

const round = (value: number) => Math.round(value * 10) / 10;

import { groupBy } from '../../lib/groupBy';
import { error, type Place, type Problem, warning } from '../problem';
import type { Flow, TradeFigure } from '../types';
import type { Check } from './check';
import { agrees, roundingOf } from './rounding';

/** Billion USD: figures rounded by different offices may differ by this much at least. */
const LEAST_TOLERANCE = 0.1;

/** What one reporter says about one period: the flows add up, and no second figure goes unexplained. */
export const tradeSums: Check = ({ dataset }) => {
  const groups = groupBy(dataset.trade, ({ reporter, period }) => `${reporter} ${period.edtf}`);
  return [
    ...dataset.trade.flatMap(periodForm),
    ...[...groups.values()].flatMap((figures) => [
      ...partners(figures),
      ...sums(figures),
      ...disagreements(figures),
    ]),
  ];
};

function placeOf({ id }: TradeFigure, field: string): Place {
  return { file: 'trade.json', row: id, field };
}

function periodForm(figure: TradeFigure): Problem[] {
  if (/^\d{4}(-\d{2}(\/\d{4}-\d{2})?)?$/.test(figure.period.edtf)) return [];
  const what = `${figure.period.edtf} is not a plain year, month or span of months`;
  return [error('trade-period', placeOf(figure, 'period'), what, 'write YYYY, YYYY-MM or YYYY-MM/YYYY-MM')];
}

function ofFlow(figures: readonly TradeFigure[], flow: Flow): TradeFigure[] {
  return figures.filter((figure) => figure.flow === flow);
}

function partners(figures: readonly TradeFigure[]): Problem[] {
  const [exports, imports] = [ofFlow(figures, 'exports'), ofFlow(figures, 'imports')];
  if (exports.length > 0 === imports.length > 0) return [];
  const missing = exports.length > 0 ? 'imports' : 'exports';
  const unexplained = [...exports, ...imports].filter(({ note }) => !note);
  return unexplained.map((figure) =>
    warning(
      'trade-partner',
      placeOf(figure, 'flow'),
      `there is no figure for ${missing} by ${figure.reporter} in ${figure.period.edtf}`,
      'add it if a source gives it, or say in a note that none does',
    ),
  );
}

/** Where several figures stand side by side, one pair that adds up is enough. */
function sums(figures: readonly TradeFigure[]): Problem[] {
  const pairs = ofFlow(figures, 'exports').flatMap((exported) =>
    ofFlow(figures, 'imports').map((imported) => [exported.valueUsdBn, imported.valueUsdBn] as const),
  );
  if (pairs.length === 0) return [];
  return ofFlow(figures, 'total').flatMap((total): Problem[] => {
    const isSum = pairs.some(([exported, imported]) => {
      const tolerance = roundingOf(exported) + roundingOf(imported) + roundingOf(total.valueUsdBn);
      return agrees(exported + imported, total.valueUsdBn, Math.max(LEAST_TOLERANCE, tolerance));
    });
    if (isSum || total.note) return [];
    const sum = pairs.map(([exported, imported]) => `${exported} + ${imported}`).join(', ');
    const what = `${total.valueUsdBn} is not exports + imports (${sum})`;
    return [
      error('trade-sum', placeOf(total, 'valueUsdBn'), what, 'correct a figure, or explain it in a note'),
    ];
  });
}

function disagreements(figures: readonly TradeFigure[]): Problem[] {
  return (['total', 'exports', 'imports'] as const).flatMap((flow) => {
    const same = ofFlow(figures, flow);
    if (same.length < 2) return [];
    return same
      .filter(({ note }) => !note)
      .map((figure) => {
        const others = same.filter((other) => other !== figure).map(({ id }) => id);
        const what = `${others.join(', ')} gives another figure for the same flow, period and reporter`;
        return error(
          'trade-disagreement',
          placeOf(figure, 'note'),
          what,
          'say in a note of each why they differ',
        );
      });
  });
}

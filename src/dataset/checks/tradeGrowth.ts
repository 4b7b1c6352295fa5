import { error, type Problem } from '../problem';
import type { DatePoint, TradeFigure } from '../types';
import type { Check } from './check';
import { agrees, roundingOf } from './rounding';

/** Percentage points a stated growth may be off before it needs a note. */
const LEAST_TOLERANCE = 0.15;

/** A growth a source states agrees with the two figures it links, or a note says why not. */
export const tradeGrowth: Check = ({ dataset }) =>
  dataset.trade.flatMap((figure) => {
    const before = dataset.trade.filter((other) => isYearBefore(other, figure));
    return growth(figure, before);
  });

function isYearBefore(other: TradeFigure, { reporter, flow, period }: TradeFigure): boolean {
  const isSame = other.reporter === reporter && other.flow === flow;
  return isSame && yearBefore(other.period.start, period.start) && yearBefore(other.period.end, period.end);
}

/** The same month a year before, or both absent: what is not a span has no end. */
function yearBefore(before: DatePoint | null | undefined, point: DatePoint | null | undefined): boolean {
  if (!before || !point) return before === point;
  return before.year === point.year - 1 && before.month === point.month;
}

/** Where the year before has several figures, agreeing with one is enough. */
function growth(figure: TradeFigure, before: readonly TradeFigure[]): Problem[] {
  const { id, valueUsdBn: value, growthPct, note } = figure;
  if (growthPct === null || note || before.length === 0) return [];
  const computed = before.map(({ valueUsdBn }) => ({
    percent: (value / valueUsdBn - 1) * 100,
    tolerance: roundingOf(growthPct) + growthRounding(value, valueUsdBn),
  }));
  const isRight = computed.some(({ percent, tolerance }) =>
    agrees(percent, growthPct, Math.max(LEAST_TOLERANCE, tolerance)),
  );
  if (isRight) return [];
  const found = before.map((other, index) => `${computed[index]?.percent.toFixed(1)} % on ${other.id}`);
  return [
    error(
      'trade-growth',
      { file: 'trade.json', row: id, field: 'growthPct' },
      `states ${growthPct} %, but the figures give ${found.join(', ')}`,
      'correct the figures, or explain the difference in a note',
    ),
  ];
}

/** Percentage points by which rounding of both values may move the growth between them. */
function growthRounding(value: number, before: number): number {
  return 100 * (roundingOf(value) / before + (value * roundingOf(before)) / before ** 2);
}

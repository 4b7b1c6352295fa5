import type { TradeValue } from '../../query/tradeValues';
import type { BarOf, ChartData, ChartYear } from './chartData';

/** Upright from its top, whichever side of zero it is; CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One number where it is drawn. */
export type LaidBar = {
  readonly of: BarOf;
  readonly one: ChartYear;
  readonly value: TradeValue;
  readonly box: Box;
};

/** Where things stand, in CSS pixels. */
export type Scales = {
  /** Where a year begins. */
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** Width of a year. */
  readonly band: number;
};

/** Share of a year left free before its bars, and after. */
const FREE = 0.18;
const BETWEEN = 2;
const WIDEST_BAR = 44;
/** CSS pixels under which a year has no room for what is between bars. */
const NARROW_YEAR = 18;

/** Every number of the chart as a bar: a reporter's upon each other, reporters side by side. */
export function layBars({ bars, years }: ChartData, { x, y, band }: Scales): readonly LaidBar[] {
  const reporters = [...new Set(bars.map(({ reporter }) => reporter))];
  const between = band < NARROW_YEAR ? 0 : BETWEEN;
  const room = (band * (1 - 2 * FREE) - between * (reporters.length - 1)) / Math.max(1, reporters.length);
  // Whole pixels, as the library makes its own bars.
  const slot = room > 1 ? Math.round(room) : room;
  const width = Math.min(slot, WIDEST_BAR);
  const first = band * FREE + (reporters.length * (slot - width)) / 2;
  return years.flatMap((one) => {
    const stacked = new Map<BarOf['reporter'], number>();
    return bars.flatMap((of): readonly LaidBar[] => {
      const value = one.values[of.key];
      if (!value) return [];
      const from = stacked.get(of.reporter) ?? 0;
      stacked.set(of.reporter, from + value.value);
      const [start, end] = [y(from), y(from + value.value)];
      const box = {
        x: x(one.year) + first + reporters.indexOf(of.reporter) * (width + between),
        y: Math.min(start, end),
        width,
        height: Math.abs(end - start),
      };
      return [{ of, one, value, box }];
    });
  });
}

import type { TimeAxis } from './timeAxis';
import type { YearRange } from './view';

/**
 * The years after Shift and an arrow: the end that `at` stands on moves by a step, the other stays.
 * `at` within the range, or no range, begins a new one there. Nothing goes beyond `bounds`.
 */
export function extendYears(
  range: YearRange | null,
  at: number,
  step: -1 | 1,
  { firstYear, lastYear }: TimeAxis,
): { readonly range: { readonly from: number; readonly to: number }; readonly at: number } {
  const moved = Math.min(Math.max(at + step, firstYear), lastYear);
  const other = range?.to === at ? range.from : range?.from === at ? range.to : at;
  const anchor = typeof other === 'number' ? other : at;
  return { range: { from: Math.min(anchor, moved), to: Math.max(anchor, moved) }, at: moved };
}

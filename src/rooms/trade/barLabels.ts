import type { ChartData } from './chartData';
import type { LaidBar } from './layBars';

/** Figures a label keeps; all of them are in the readout and the table. */
const LABEL_DIGITS = 5;
/** CSS pixels that labels of two bars side by side need, each. */
const LABEL_ROOM = 46;

/** A number written at the end of a bar. */
export type BarLabel = { readonly at: LaidBar; readonly value: number };

/**
 * Only the latest number of a reporter is written out, as the total that it gives, or what its parts add
 * up to: of every reporter where the labels have room, else of the first. `band`: pixels a year has.
 */
export function barLabels({ bars }: ChartData, laid: readonly LaidBar[], band: number): readonly BarLabel[] {
  const reporters = [...new Set(bars.map(({ reporter }) => reporter))];
  const labelled = band >= LABEL_ROOM * reporters.length ? reporters : reporters.slice(0, 1);
  return labelled.flatMap((reporter) => {
    const at = laid.findLast(({ of }) => of.reporter === reporter);
    if (!at) return [];
    const total = at.one.totals.find((one) => one.reporter === reporter);
    const stack = Object.values(at.one.values).filter((value) => value.reporter === reporter);
    const sum = stack.reduce((whole, { value }) => whole + value, 0);
    return [{ at, value: Number((total?.valueUsdBn ?? sum).toPrecision(LABEL_DIGITS)) }];
  });
}

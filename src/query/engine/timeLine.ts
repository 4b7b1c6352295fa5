import { addRange, addRow, countRange, hasRow, noRows } from './bits';
import type { Bits, TimeIndex } from './engineData';
import { type RowSet, rowSet } from './rowSet';

/** The rows by year, or by month. */
export class TimeLine {
  private readonly firstUnit: number;
  private readonly unitCount: number;

  constructor(private readonly time: TimeIndex) {
    const { units, spanFirsts } = time;
    const earliest = spanFirsts.reduce((first, unit) => Math.min(first, unit), units.at(-1) ?? 0);
    this.firstUnit = earliest;
    this.unitCount = units.length === 0 ? 0 : (units[0] ?? 0) - earliest + 1;
  }

  /**
   * Rows that may have been in the units `from` to `to`, both included: one run of rows that ends in
   * them, and those of all that end later that began in time.
   */
  within(from: number, to: number, key: string): RowSet {
    const { starts, spanRows, spanFirsts } = this.time;
    const bits = noRows(starts.at(-1) ?? 0);
    const first = this.startOf(to);
    const end = this.startOf(from - 1);
    addRange(bits, first, end);
    for (let at = 0; at < spanRows.length; at += 1) {
      const row = spanRows[at] ?? 0;
      if (row >= first || row >= end) break;
      if ((spanFirsts[at] ?? 0) <= to) addRow(bits, row);
    }
    return first < end ? rowSet(key, bits, first >>> 5, ((end - 1) >>> 5) + 1) : rowSet(key, bits, 0, 0);
  }

  /** First row that ends in the unit or before. */
  private startOf(unit: number): number {
    const { units, starts } = this.time;
    const at = units.findIndex((one) => one <= unit);
    return starts[at === -1 ? units.length : at] ?? 0;
  }

  /** Per unit some of the rows end in, how many; in the record's order, newest first. */
  runs(bits: Bits): { readonly unit: number; readonly count: number }[] {
    const { units, starts } = this.time;
    const runs: { readonly unit: number; readonly count: number }[] = [];
    for (let at = 0; at < units.length; at += 1) {
      const count = countRange(bits, starts[at] ?? 0, starts[at + 1] ?? 0);
      if (count > 0) runs.push({ unit: units[at] ?? 0, count });
    }
    return runs;
  }

  /** Per unit, how many of the rows may have been in it; units without any are left out. Earliest first. */
  counts(bits: Bits): Map<number, number> {
    const { firstUnit, unitCount } = this;
    /** Rows that end in a unit, and per unit how many more spans reach over its end than began before it. */
    const ending = new Int32Array(unitCount);
    const passing = new Int32Array(unitCount);
    for (const { unit, count } of this.runs(bits)) ending[unit - firstUnit] = count;
    this.addSpans(bits, passing);
    const counts = new Map<number, number>();
    let open = 0;
    for (let at = 0; at < unitCount; at += 1) {
      open += passing[at] ?? 0;
      const count = open + (ending[at] ?? 0);
      if (count > 0) counts.set(firstUnit + at, count);
    }
    return counts;
  }

  /** Adds one where a span begins and takes it off in the unit it ends in, where it is counted as ending. */
  private addSpans(bits: Bits, passing: Int32Array): void {
    const { units, starts, spanRows, spanFirsts } = this.time;
    let run = 0;
    for (let at = 0; at < spanRows.length; at += 1) {
      const row = spanRows[at] ?? 0;
      while ((starts[run + 1] ?? 0) <= row) run += 1;
      if (!hasRow(bits, row)) continue;
      const first = (spanFirsts[at] ?? 0) - this.firstUnit;
      const last = (units[run] ?? 0) - this.firstUnit;
      passing[first] = (passing[first] ?? 0) + 1;
      passing[last] = (passing[last] ?? 0) - 1;
    }
  }
}

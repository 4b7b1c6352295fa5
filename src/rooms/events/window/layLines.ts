import type { YearRun } from '../../../query/answer';

/** A line of the table: a year's heading or an event's row, by its place among the view's rows. */
export type Line =
  | { readonly kind: 'heading'; readonly year: number }
  | { readonly kind: 'row'; readonly at: number };

/** Heights in CSS pixels; every row is as high as any other. */
export type Heights = { readonly row: number; readonly heading: number };

/** Where every line of a table stands, without listing them. Lines count from 0, pixels from the first line's top. */
export type Lines = {
  readonly count: number;
  readonly height: number;
  readonly line: (index: number) => Line;
  readonly topOf: (index: number) => number;
  /** The line of a row. */
  readonly lineOf: (at: number) => number;
  /** The line that covers a pixel; the first or last for pixels beyond. */
  readonly lineAt: (pixel: number) => number;
};

/**
 * Lays `count` rows under the headings of their years, or without any where `runs` is null. Costs as
 * much as there are years, whatever the rows.
 */
export function layLines(count: number, runs: readonly YearRun[] | null, heights: Heights): Lines {
  const heading = runs ? heights.heading : 0;
  const headed = runs ? 1 : 0;
  const groups = runs ?? [{ year: 0, count }];
  // Before each group, and at the end: how many rows there are.
  const rows = [0];
  for (const group of groups) rows.push((rows.at(-1) ?? 0) + group.count);
  const rowsBefore = (group: number) => rows[group] ?? 0;
  const topOfGroup = (group: number) => rowsBefore(group) * heights.row + group * heading;
  const linesBefore = (group: number) => rowsBefore(group) + group * headed;
  /** The last group that begins at or before a value of an ascending measure. */
  const groupAt = (value: number, begins: (group: number) => number) => {
    let low = 0;
    let high = groups.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begins(middle) <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const lines = count + groups.length * headed;
  return {
    count: lines,
    height: count * heights.row + groups.length * heading,
    line: (index) => {
      const group = groupAt(index, linesBefore);
      const within = index - linesBefore(group) - headed;
      if (within < 0) return { kind: 'heading', year: groups[group]?.year ?? 0 };
      return { kind: 'row', at: rowsBefore(group) + within };
    },
    topOf: (index) => {
      const group = groupAt(index, linesBefore);
      const within = index - linesBefore(group) - headed;
      return topOfGroup(group) + (within < 0 ? 0 : heading + within * heights.row);
    },
    lineOf: (at) => at + (groupAt(at, rowsBefore) + 1) * headed,
    lineAt: (pixel) => {
      const group = groupAt(pixel, topOfGroup);
      const within = Math.floor((pixel - topOfGroup(group) - heading) / heights.row);
      const line = linesBefore(group) + headed + Math.max(-headed, within);
      return Math.max(0, Math.min(line, lines - 1));
    },
  };
}

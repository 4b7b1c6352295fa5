import type { EventFacts } from '../../query/facts';
import type { View } from '../../query/view';

export type YearGroup<T> = { readonly year: number | null; readonly rows: readonly T[] };

/** Rows stand under the years only while they follow the years. */
export function isGroupedByYear({ sort }: Pick<View, 'sort'>): boolean {
  return sort[0]?.column === 'date';
}

/** Neighbours of one (last) year, in the order they came in. */
export function yearGroups<T>(rows: readonly T[], factsOf: (row: T) => EventFacts): readonly YearGroup<T>[] {
  const groups: { year: number; rows: T[] }[] = [];
  for (const row of rows) {
    const year = factsOf(row).lastYear;
    const group = groups.at(-1);
    if (group?.year === year) group.rows.push(row);
    else groups.push({ year, rows: [row] });
  }
  return groups;
}

import { DEFAULT_VIEW, type SortColumn, type SortKey, type View } from './view';

/** Whether the events stand as they do where nobody has chosen an order. */
export function isOwnSort(sort: readonly SortKey[]): boolean {
  const [key, ...others] = sort;
  const [own] = DEFAULT_VIEW.sort;
  return others.length === 0 && key?.column === own?.column && key?.descending === own?.descending;
}

/**
 * Sorts by a column too, after those already chosen, or turns it round where it stands; `none` takes it
 * off. An order nobody chose gives way to the first that is chosen, and comes back after the last.
 */
export function withSortKey(view: View, column: SortColumn, way: 'none' | 'ascending' | 'descending'): View {
  const keys = view.sort.some((key) => key.column === column) || !isOwnSort(view.sort) ? view.sort : [];
  const key: SortKey = { column, descending: way === 'descending' };
  const at = keys.findIndex((one) => one.column === column);
  const others = keys.filter((one) => one.column !== column);
  const next = way === 'none' ? others : others.toSpliced(at < 0 ? others.length : at, 0, key);
  return { ...view, sort: next.length > 0 ? next : DEFAULT_VIEW.sort };
}

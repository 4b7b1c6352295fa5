import {
  DEFAULT_VIEW,
  type Facet,
  type SortColumn,
  toggleFacet,
  type View,
  withFacet,
  withoutFilter,
  withoutFilters,
  withYears,
} from '../../src/query/view';

/** One thing a reader does, and the view it leads to. */
export type Action = { readonly name: string; readonly view: View };

type Step = readonly [name: string, change: (view: View) => View];

/** Values of each facet, frequent ones first. */
export type Options = Readonly<Record<Facet, readonly string[]>>;

/**
 * A reader's round through the filters: some 40 actions, each from where the last one led. Another
 * round chooses other values, so that nothing kept from the last one answers it.
 */
export function actionsOf(options: Options, round: number): readonly Action[] {
  const value = (facet: Facet, at: number) => {
    const values = options[facet];
    return values[(at + round * 5) % values.length] ?? '';
  };
  const toggle = (facet: Facet, at: number): Step => [
    `toggle ${facet} ${at}`,
    (view) => toggleFacet(view, facet, value(facet, at)),
  ];
  const choose = (facet: Facet, ...at: readonly number[]): Step => [
    `choose ${facet} ${at.join(' ')}`,
    (view) =>
      withFacet(
        view,
        facet,
        at.map((one) => value(facet, one)),
      ),
  ];
  const clear = (filter: Facet | 'year'): Step => [`clear ${filter}`, (view) => withoutFilter(view, filter)];
  const years = (from: number | 'earliest', to: number | 'latest'): Step => [
    `years ${from} to ${to}`,
    (view) => withYears(view, { from, to }),
  ];
  const match = (how: View['match']): Step => [`people ${how}`, (view) => ({ ...view, match: how })];
  const sort = (column: SortColumn, descending: boolean): Step => [
    `sort by ${column}`,
    (view) => ({ ...view, sort: [{ column, descending }] }),
  ];
  const clearAll: Step = ['clear all', withoutFilters];
  const shift = round % 4;

  const steps: readonly Step[] = [
    ['open', (view) => view],
    toggle('type', 0),
    toggle('type', 1),
    toggle('type', 0),
    toggle('topic', 0),
    toggle('topic', 3),
    toggle('topic', 7),
    clear('type'),
    years(2008 + shift, 2019 + shift),
    years(2013 + shift, 2013 + shift),
    years(2018 + shift, 'latest'),
    years('earliest', 1999 + shift),
    clear('year'),
    toggle('person', 0),
    toggle('person', 1),
    match('all'),
    toggle('person', 2),
    match('any'),
    clear('topic'),
    clear('person'),
    toggle('office', 0),
    toggle('office', 1),
    years(2003 + shift, 2023 + shift),
    toggle('place', 0),
    toggle('place', 1),
    toggle('place', 0),
    clearAll,
    toggle('place', 9),
    toggle('place', 20),
    clear('place'),
    sort('date', false),
    toggle('type', 4),
    sort('title', false),
    toggle('topic', 5),
    toggle('person', 3),
    sort('date', true),
    years(2000 + shift, 2002 + shift),
    clear('person'),
    choose('person', 30, 41, 55),
    choose('type', 2, 3, 6),
    choose('place', 0, 2, 3),
    clearAll,
  ];
  const actions: Action[] = [];
  let view = DEFAULT_VIEW;
  for (const [name, change] of steps) {
    view = change(view);
    actions.push({ name, view });
  }
  return actions;
}

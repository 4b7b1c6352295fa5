import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, FACETS, FILTERS, filteringOf, hasFilters, isFiltering } from '../../src/query/view';
import { generatedRecord } from '../../src/testing/generatedRecord';
import { actionsOf } from './actions';
import { benchRows, optionsOf } from './benchRows';

const options = optionsOf(benchRows(generatedRecord(2000)));

describe('actionsOf', () => {
  it.each([0, 1, 2, 3, 4])('is some forty views of the record, in round %i', (round) => {
    const actions = actionsOf(options, round);
    expect(actions.length).toBeGreaterThanOrEqual(40);
    for (const { view } of actions) {
      for (const facet of FACETS) expect(options[facet]).toEqual(expect.arrayContaining([...view[facet]]));
    }
    expect(actions.at(-1)?.view).toEqual(DEFAULT_VIEW);
  });

  it('uses every filter but the text, people together, and orders', () => {
    const views = actionsOf(options, 1).map(({ view }) => view);
    const used = FILTERS.filter((filter) => views.some((view) => isFiltering(view, filter)));
    expect(used).toEqual(FILTERS.filter((filter) => filter !== 'q'));
    expect(views.some(({ match, person }) => match === 'all' && person.length > 1)).toBe(true);
    const columns = new Set(views.flatMap(({ sort }) => sort.map(({ column }) => column)));
    expect(columns).toEqual(new Set(['date', 'title']));
  });

  it('asks in another round for other values', () => {
    const filtered = (round: number) =>
      actionsOf(options, round)
        .filter(({ view }) => hasFilters(view))
        .map(({ view }) => JSON.stringify(filteringOf(view)));
    expect(filtered(1).filter((view) => filtered(2).includes(view))).toEqual([]);
  });
});

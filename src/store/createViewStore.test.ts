import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, withQuery } from '../query/view';
import { createViewStore } from './createViewStore';

const RAIL = withQuery(DEFAULT_VIEW, 'rail');

describe('the store', () => {
  it('begins with the view it is given, no step taken', () => {
    expect(createViewStore(RAIL).getState()).toMatchObject({ view: RAIL, step: 'none' });
  });

  it('says how each change enters history: a step of its own unless told', () => {
    const store = createViewStore(DEFAULT_VIEW);
    const { change, restore } = store.getState();

    change((view) => withQuery(view, 'rail'));
    expect(store.getState()).toMatchObject({ view: RAIL, step: 'push' });

    change((view) => withQuery(view, 'rails'), 'replace');
    expect(store.getState()).toMatchObject({ view: { q: 'rails' }, step: 'replace' });

    restore(DEFAULT_VIEW);
    expect(store.getState()).toMatchObject({ view: DEFAULT_VIEW, step: 'none' });
  });

  it('makes each change of the latest view', () => {
    const store = createViewStore(DEFAULT_VIEW);
    const { change } = store.getState();
    change((view) => ({ ...view, lang: 'vi' }));
    change((view) => withQuery(view, 'rail'));
    expect(store.getState().view).toEqual({ ...RAIL, lang: 'vi' });
  });

  it('is a store of its own each time', () => {
    const [one, other] = [createViewStore(DEFAULT_VIEW), createViewStore(DEFAULT_VIEW)];
    const listener = vi.fn();
    other.subscribe(listener);
    one.getState().change(() => RAIL);
    expect(other.getState().view).toBe(DEFAULT_VIEW);
    expect(listener).not.toHaveBeenCalled();
  });
});

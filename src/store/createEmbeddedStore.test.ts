import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type View, withFacet, withQuery, withYears } from '../query/view';
import { createEmbeddedStore } from './createEmbeddedStore';

const INITIAL: View = { ...withFacet(DEFAULT_VIEW, 'topic', ['rail']), embed: 'table' };

function changed(transition: (view: View) => View) {
  const leave = vi.fn<(wanted: View) => void>();
  const store = createEmbeddedStore(INITIAL, leave);
  store.getState().change(transition);
  return { leave, view: store.getState().view };
}

describe('a part in another page', () => {
  it.each<[what: string, change: Partial<View>]>([
    ['order', { sort: [{ column: 'title', descending: false }] }],
    ['columns', { cols: ['event'] }],
    ['reporter', { reporter: 'compare' }],
    ['chart', { chart: 'balance' }],
    ['table for a picture', { tables: ['trade'] }],
    ['lanes', { lanes: ['party'] }],
    ['day', { on: '2023-09-05' }],
    ['order of a part', { order: { ...DEFAULT_VIEW.order, trade: 'flow' } }],
    ['whole of a list', { full: ['changes'] }],
    ['figure', { figure: '2025-total-unspecified' }],
  ])('changes how it shows in place: %s', (_what, change) => {
    const { leave, view } = changed((before) => ({ ...before, ...change }));
    expect(view).toEqual({ ...INITIAL, ...change });
    expect(leave).not.toHaveBeenCalled();
  });

  it.each<[what: string, change: (view: View) => View]>([
    ['a person', (view) => withFacet(view, 'person', ['to-lam'])],
    ['years', (view) => withYears(view, { from: 2023, to: 2024 })],
    ['a text', (view) => withQuery(view, 'sea')],
    ['an event opened', (view) => ({ ...view, event: 'call' })],
    ['a card opened', (view) => ({ ...view, profile: 'to-lam' })],
    ['the whole', (view) => ({ ...view, embed: null })],
  ])('stays as it is where other rows are asked for, and leads to them: %s', (_what, change) => {
    const { leave, view } = changed(change);
    expect(view).toBe(INITIAL);
    expect(leave.mock.calls).toEqual([[change(INITIAL)]]);
  });
});

import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createFacts } from '../query/facts';
import { createSelect } from '../query/select';
import { DEFAULT_VIEW, withQuery } from '../query/view';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { createViewStore } from './createViewStore';
import { useChange, useFacts, usePersonFilter, useSelection, useView, ViewProvider } from './hooks';

const facts = createFacts(
  aDataset({
    events: [anEvent({ id: 'call', people: ['to-lam'] }), anEvent({ id: 'visit', title: 'Rail' })],
  }),
);
const locale = { language: 'en', compare: () => 0 } as const;

function inAPage() {
  const select = vi.fn(createSelect(facts));
  const store = createViewStore(DEFAULT_VIEW);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ViewProvider store={store} facts={facts} select={select} locale={locale}>
      {children}
    </ViewProvider>
  );
  return { select, wrapper };
}

describe('a room', () => {
  it('sees the facts, the view and what it selects, and changes the view', () => {
    const { wrapper } = inAPage();
    const { result } = renderHook(
      () => ({ facts: useFacts(), view: useView(), selection: useSelection(), change: useChange() }),
      { wrapper },
    );
    expect(result.current.facts).toBe(facts);
    expect(result.current.selection.events).toHaveLength(2);

    act(() => result.current.change((view) => withQuery(view, 'rail')));
    expect(result.current.view.q).toBe('rail');
    expect(result.current.selection.events.map(({ event }) => event.id)).toEqual(['visit']);
  });

  it('has a new selection only when what is selected changes', () => {
    const { select, wrapper } = inAPage();
    const { result } = renderHook(() => ({ selection: useSelection(), change: useChange() }), { wrapper });
    const before = result.current.selection;

    act(() =>
      result.current.change((view) => ({
        ...view,
        cols: ['event'],
        reporter: 'compare',
        event: 'call',
        profile: 'to-lam',
      })),
    );
    expect(result.current.selection).toBe(before);
    expect(select).toHaveBeenCalledTimes(1);

    act(() => result.current.change((view) => ({ ...view, year: { from: 2030, to: 'latest' } })));
    expect(result.current.selection.events).toEqual([]);
  });

  it('filters for a person with one click, and no longer with another', () => {
    const { wrapper } = inAPage();
    const { result } = renderHook(() => usePersonFilter('to-lam'), { wrapper });
    expect(result.current.chosen).toBe(false);
    act(() => result.current.toggle());
    expect(result.current.chosen).toBe(true);
    act(() => result.current.toggle());
    expect(result.current.chosen).toBe(false);
  });

  it('stands in a provider', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    expect(() => renderHook(() => useView())).toThrow('outside ViewProvider');
  });
});

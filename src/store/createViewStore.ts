import { createStore, type StoreApi } from 'zustand/vanilla';
import type { View } from '../query/view';

/** How a change enters history: a click is a step of its own; typing and dragging replace the current one. */
export type Step = 'push' | 'replace';

export type ViewState = {
  readonly view: View;
  /** How the last change entered history; `none` if history itself brought it. */
  readonly step: Step | 'none';
  readonly change: (transition: (view: View) => View, step?: Step) => void;
  /** A view that comes from the address: written nowhere. */
  readonly restore: (view: View) => void;
};

export type ViewStore = StoreApi<ViewState>;

/** The one mutable thing: holds the view, knows nothing of addresses or pages. */
export function createViewStore(initial: View): ViewStore {
  return createStore<ViewState>((set) => ({
    view: initial,
    step: 'none',
    change: (transition, step = 'push') => set(({ view }) => ({ view: transition(view), step })),
    restore: (view) => set({ view, step: 'none' }),
  }));
}

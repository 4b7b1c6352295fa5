import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import { serializeView } from '../address/codec';
import type { Facts } from '../query/facts';
import type { Selection } from '../query/select';
import type { Locale } from '../query/sort';
import { DEFAULT_VIEW, toggleFacet, type View } from '../query/view';
import type { ViewState, ViewStore } from './createViewStore';

type Room = {
  readonly store: ViewStore;
  readonly facts: Facts;
  readonly selection: Selection;
};

const RoomContext = createContext<Room | null>(null);

type Props = {
  readonly store: ViewStore;
  readonly facts: Facts;
  readonly select: (view: View, locale: Locale) => Selection;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** Gives every room the same facts, view and selection. The selection is made once a change of filters. */
export function ViewProvider({ store, facts, select, locale, children }: Props) {
  const view = useStore(store, (state) => state.view);
  const { q, year, person, match, type, topic, office, place, sort, malformed } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the selection depends on
  const selection = useMemo(
    () => select(view, locale),
    [select, locale, q, year, person, match, type, topic, office, place, sort, malformed],
  );
  const room = useMemo(() => ({ store, facts, selection }), [store, facts, selection]);
  return <RoomContext value={room}>{children}</RoomContext>;
}

function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('rendered outside ViewProvider');
  return room;
}

/** The language the view asks for; for who provides the words, outside the rooms. */
export const useLanguageOf = (store: ViewStore) => useStore(store, ({ view }) => view.lang);

export const useFacts = (): Facts => useRoom().facts;
export const useSelection = (): Selection => useRoom().selection;
export const useView = (): View => useStore(useRoom().store, (state) => state.view);
/** The way to change the view: `change((view) => withQuery(view, 'rail'), 'replace')`. */
export const useChange = (): ViewState['change'] => useStore(useRoom().store, (state) => state.change);

/** Whether somebody is filtered for, and the click that turns it round. */
export function usePersonFilter(id: string): { readonly chosen: boolean; readonly toggle: () => void } {
  const change = useChange();
  const chosen = useView().person.includes(id);
  return { chosen, toggle: () => change((view) => toggleFacet(view, 'person', id)) };
}

const neverChanges = () => () => {};
const pageAddress = () => `${location.origin}${location.pathname}`;

/**
 * The whole address of the present view, without what others put into it (`utm_…`). Empty until the
 * page made beforehand, which knows neither host nor language asked for, has come to life.
 */
export function useViewAddress(): string {
  const query = serializeView(useView());
  const page = useSyncExternalStore(neverChanges, pageAddress, () => null);
  if (page === null) return '';
  return `${page}${query === '' ? '' : `?${query}`}`;
}

/** A permalink to what it opens, and the click that opens it here; a click for a new tab stays the browser's. */
function useOpening(opened: Partial<Pick<View, 'event' | 'profile'>>) {
  const change = useChange();
  const onClick = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    change((view) => ({ ...view, ...opened }));
  };
  const { lang } = useView();
  return { href: `?${serializeView({ ...DEFAULT_VIEW, ...opened, lang })}`, onClick };
}

/** An event's link. It is opened in full: a card over it would hide it. */
export const useEventLink = (id: string) => useOpening({ event: id, profile: null });

/** The link of a person's card, which stands over whatever else is open. */
export const useProfileLink = (id: string) => useOpening({ profile: id });

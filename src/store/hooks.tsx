import {
  createContext,
  type MouseEvent,
  type ReactNode,
  startTransition,
  use,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import { serializeView } from '../address/codec';
import type { Answer, Counts } from '../query/answer';
import { countValues } from '../query/countValues';
import type { EventFacts, Facts } from '../query/facts';
import type { Selection } from '../query/select';
import type { Locale } from '../query/sort';
import { DEFAULT_VIEW, type Facet, toggleFacet, type View } from '../query/view';
import type { ViewState, ViewStore } from './createViewStore';
import { pageAddress } from './pageAddress';

/** What hardly ever changes, and what every change of the view makes anew: two contexts, so that reading the first costs nothing. */
type Room = {
  readonly store: ViewStore;
  readonly facts: Facts;
  /** Per value of a facet, how many events of the whole record have it. */
  readonly offered: (facet: Facet) => Counts;
};
type Present = {
  readonly view: View;
  readonly answer: Answer;
  /** The answer with its rows, where all of them are in memory. */
  readonly selection: Selection | null;
};

const RoomContext = createContext<Room | null>(null);
const NowContext = createContext<Present | null>(null);
/** Apart from the other: a change of a context reaches whoever reads it, below a nearer provider too. */
const WaitingContext = createContext<Present | null>(null);

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
  const room = useMemo(
    () => ({ store, facts, offered: (facet: Facet) => countValues(facts, facet) }),
    [store, facts],
  );
  const present = useMemo(() => ({ view, answer: selection, selection }), [view, selection]);
  return <PresentProvider {...{ room, present, children }} />;
}

type Given = { readonly room: Room; readonly present: Present; readonly children: ReactNode };

/** Gives the rooms what others have made; each only anew when it has changed. */
export function PresentProvider({ room, present, children }: Given) {
  return (
    <RoomContext value={room}>
      <NowContext value={present}>{children}</NowContext>
    </RoomContext>
  );
}

type Waiting = { readonly children: ReactNode };

/**
 * What stands in it follows a change of the view once the change itself has been painted, in slices
 * that a further change interrupts. `useViewPart` does not wait.
 */
export function Later({ children }: Waiting) {
  const later = useDeferredValue(usePresent());
  return <WaitingContext value={later}>{children}</WaitingContext>;
}

/** What stands in it follows once all in `Later` has been painted, likewise in slices. */
export function Last({ children }: Waiting) {
  const last = useLast(useDeferredValue(usePresent()));
  return <WaitingContext value={last}>{children}</WaitingContext>;
}

/** The value before, until what shows the new one has been painted. */
export function useLast<T>(value: T, first: T = value): T {
  const [last, setLast] = useState(first);
  useEffect(() => startTransition(() => setLast(() => value)), [value]);
  return last;
}

function usePresent(): Present {
  const present = useContext(WaitingContext) ?? use(NowContext);
  if (!present) throw new Error('rendered outside ViewProvider');
  return present;
}

function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('rendered outside ViewProvider');
  return room;
}

/** The language the view asks for; for who provides the words, outside the rooms. */
export const useLanguageOf = (store: ViewStore) => useStore(store, ({ view }) => view.lang);
/** The part of the page the view asks for alone; for who lays out the rooms. */
export const useEmbedOf = (store: ViewStore) => useStore(store, ({ view }) => view.embed);

export const useFacts = (): Facts => useRoom().facts;
/** What the record answers to the view, whatever its size. */
export const useAnswer = (): Answer => usePresent().answer;
/** The events of the view where all of them are in memory, else null. */
export const useRowsAtHand = (): readonly EventFacts[] | null => usePresent().selection?.events ?? null;
/** The answer and all its rows: for rooms that do without a record too large for that. */
export function useSelection(): Selection {
  const { selection } = usePresent();
  if (!selection) throw new Error('this part needs every row in memory');
  return selection;
}
/** Gives per value of a facet how many events of the whole record have it; absent where none has. */
export const useOffered = () => useRoom().offered;
export const useView = (): View => usePresent().view;
/** One thing of the present view; renders again only when that changes. `pick` gives the same for the same view. */
export const useViewPart = <T,>(pick: (view: View) => T): T =>
  useStore(useRoom().store, ({ view }) => pick(view));
/** The way to change the view: `change((view) => withQuery(view, 'rail'), 'replace')`. */
export const useChange = (): ViewState['change'] => useRoom().store.getState().change;

/** Whether somebody is filtered for, and the click that turns it round. */
export function usePersonFilter(id: string): { readonly chosen: boolean; readonly toggle: () => void } {
  const change = useChange();
  const chosen = useView().person.includes(id);
  return { chosen, toggle: () => change((view) => toggleFacet(view, 'person', id)) };
}

const neverChanges = () => () => {};

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
  const lang = useViewPart((view) => view.lang);
  return { href: `?${serializeView({ ...DEFAULT_VIEW, ...opened, lang })}`, onClick };
}

/** An event's link. It is opened in full: a card over it would hide it. */
export const useEventLink = (id: string) => useOpening({ event: id, profile: null });

/** The link of a person's card, which stands over whatever else is open. */
export const useProfileLink = (id: string) => useOpening({ profile: id });

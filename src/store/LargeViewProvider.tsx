import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Answer, Counts } from '../query/answer';
import type { Facts } from '../query/facts';
import { type Facet, type Filtering, filteringOf, type LanguageChoice, type View } from '../query/view';
import type { ViewStore } from './createViewStore';
import { PresentProvider } from './hooks';

type Asked = Filtering & Pick<View, 'sort'> & { readonly language: LanguageChoice };

/** Whoever answers views in time. */
export type AnswerSource = {
  readonly ask: (asked: Asked) => void;
  /** The last answer and what it answers; null before the first. */
  readonly last: () => { readonly asked: Asked; readonly answer: Answer } | null;
  readonly subscribe: (changed: () => void) => () => void;
};

type Props = {
  readonly store: ViewStore;
  /** The record without its events. */
  readonly facts: Facts;
  /** Per facet and value, how many events of the whole record have it. */
  readonly offered: Readonly<Record<Facet, Counts>>;
  readonly source: AnswerSource;
  readonly language: LanguageChoice;
  /** Stands until the first answer has come. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
};

/**
 * For a record that answers in time: gives every room the last answer, with the filters and the order it
 * was made for, until that of the present view is there. What is open or shown besides follows at once.
 */
export function LargeViewProvider({ store, facts, offered, source, language, waiting, children }: Props) {
  const view = useStore(store, (state) => state.view);
  const answered = useLastAnswer(source);
  useAsking(store, source, language);
  const room = useMemo(
    () => ({ store, facts, offered: (facet: Facet) => offered[facet] }),
    [store, facts, offered],
  );
  const present = useMemo(() => {
    if (!answered) return null;
    const { language: _, ...asked } = answered.asked;
    return { view: { ...view, ...asked }, answer: answered.answer, selection: null };
  }, [view, answered]);
  if (!present) return waiting;
  return (
    <PresentProvider room={room} present={present}>
      {children}
    </PresentProvider>
  );
}

/** The last answer: drawn in slices, between which the page goes on answering its reader. */
function useLastAnswer(source: AnswerSource) {
  const [answered, setAnswered] = useState(source.last);
  useEffect(() => {
    const follow = () => startTransition(() => setAnswered(source.last));
    follow();
    return source.subscribe(follow);
  }, [source]);
  return answered;
}

/** Asks as soon as the view changes, before anything of the change is drawn, if it changes what is selected. */
function useAsking(store: ViewStore, source: AnswerSource, language: LanguageChoice): void {
  useEffect(() => {
    let before = '';
    const ask = () => {
      const { view } = store.getState();
      const asked = { ...filteringOf(view), sort: view.sort, language };
      const key = JSON.stringify(asked);
      if (key === before) return;
      before = key;
      source.ask(asked);
    };
    ask();
    return store.subscribe(ask);
  }, [store, source, language]);
}

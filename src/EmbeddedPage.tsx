import { useEffect, useMemo, useState } from 'react';
import { serializeView } from './address/codec';
import styles from './EmbeddedPage.module.css';
import { formatPart } from './i18n/formatPart';
import { useSpeech } from './i18n/SpeechProvider';
import { describeView } from './query/describeView';
import type { Selection } from './query/select';
import type { Locale } from './query/sort';
import { unrecognised } from './query/unrecognised';
import type { Embed, View } from './query/view';
import { reportHeight } from './reportHeight';
import { EventsPanel } from './rooms/events/EventsPanel';
import { LeadershipPanel } from './rooms/leadership/LeadershipPanel';
import { TradePanel } from './rooms/trade/TradePanel';
import { createEmbeddedStore } from './store/createEmbeddedStore';
import type { ViewStore } from './store/createViewStore';
import { useFacts, useSelection, useView, ViewProvider } from './store/hooks';
import { Button } from './ui/Button';

/** More rows than so many are shown when asked for: the frame stands in the middle of something else. */
const FIRST_EVENTS = 12;

type Props = {
  readonly embed: Embed;
  readonly select: (view: View, locale: Locale) => Selection;
  /** Called once everything of the first view is on the page. */
  readonly onComplete: () => void;
  /** Where texts and sources could not be loaded: tries again. */
  readonly retryRest: (() => void) | null;
};

/** One part of the page alone, to stand in another: what it shows in words, the part, where it is from. */
export function EmbeddedPage({ embed, select, onComplete, retryRest }: Props) {
  const { locale } = useSpeech();
  const facts = useFacts();
  const view = useView();
  const store = useMemo(() => createEmbeddedStore(view, openFullPage), [view]);
  useEffect(() => reportHeight(window), []);
  useEffect(leadLinksOutside, []);
  return (
    <ViewProvider store={store} facts={facts} select={select} locale={locale}>
      <div className={styles.page}>
        <main>
          <Caption embed={embed} />
          {retryRest && <RestFailed onRetry={retryRest} />}
          {embed === 'table' && <Rows store={store} select={select} onComplete={onComplete} />}
          {embed === 'trade' && <TradePanel onSettled={onComplete} />}
          {embed === 'leadership' && <Lanes onComplete={onComplete} />}
        </main>
        <Foot />
      </div>
    </ViewProvider>
  );
}

/** The view as a sentence: above the part, and the title of its document. */
function Caption({ embed }: Pick<Props, 'embed'>) {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const view = useView();
  const caption = formatPart(speech, embed, describeView(facts, view, useSelection()));
  const title = `${caption} · ${words('site.title')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const odd = unrecognised(facts, view).map(({ param, value }) => `${param}=${value}`);
  return (
    <header>
      <h1>{caption}</h1>
      {odd.length > 0 && <p>{words('embed.unrecognised', { values: odd.join(words('sentence.join')) })}</p>}
    </header>
  );
}

type RowsProps = Pick<Props, 'select' | 'onComplete'> & { readonly store: ViewStore };

/** The first rows, or all of them. */
function Rows({ store, select, onComplete }: RowsProps) {
  const { words, locale } = useSpeech();
  const facts = useFacts();
  const { events } = useSelection();
  const [all, setAll] = useState(false);
  const shown = useMemo(() => (all ? select : firstOf(select)), [all, select]);
  useEffect(onComplete, [onComplete]);
  return (
    <>
      <ViewProvider store={store} facts={facts} select={shown} locale={locale}>
        <EventsPanel />
      </ViewProvider>
      {events.length > FIRST_EVENTS && (
        <Button onClick={() => setAll(!all)}>
          {all ? words('embed.first', { count: FIRST_EVENTS }) : words('embed.all', { count: events.length })}
        </Button>
      )}
    </>
  );
}

function firstOf(select: Props['select']): Props['select'] {
  return (view, locale) => {
    const selection = select(view, locale);
    return { ...selection, events: selection.events.slice(0, FIRST_EVENTS) };
  };
}

function Lanes({ onComplete }: Pick<Props, 'onComplete'>) {
  useEffect(onComplete, [onComplete]);
  return <LeadershipPanel />;
}

function RestFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { words } = useSpeech();
  return (
    <p role="alert">
      {words('notice.restFailed')} <Button onClick={onRetry}>{words('notice.retry')}</Button>
    </p>
  );
}

/** The way to the page this is a part of, where it is from, and what a click does here. */
function Foot() {
  const { words, isoDate } = useSpeech();
  const { version } = useFacts().dataset;
  return (
    <footer className={styles.foot}>
      <a href={fullAddress(useView())} target="_blank" rel="noopener">
        {words('embed.full')}
      </a>
      <span>{words('embed.source', { title: words('site.title'), version: isoDate(version) })}</span>
      <span>{words('embed.opens')}</span>
    </footer>
  );
}

/** The same view on the whole page, from here. */
const fullAddress = (view: View) => `?${serializeView({ ...view, embed: null })}`;

function openFullPage(wanted: View): void {
  window.open(fullAddress(wanted), '_blank', 'noopener');
}

/** Links to sources and events open beside the page around this one, not in the frame. */
function leadLinksOutside() {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  return () => base.remove();
}

import { lazy, Suspense, startTransition, useCallback, useEffect, useState } from 'react';
import { createSpeech, type Speech } from './i18n/createSpeech';
import { loadMessages } from './i18n/loadMessages';
import { SpeechProvider } from './i18n/SpeechProvider';
import { Page } from './Page';
import type { Facts } from './query/facts';
import type { Selection } from './query/select';
import type { Locale } from './query/sort';
import type { LanguageChoice, View } from './query/view';
import type { ViewStore } from './store/createViewStore';
import { useEmbedOf, useLanguageOf, ViewProvider } from './store/hooks';
import { ErrorBoundary } from './ui/ErrorBoundary';

const Embedded = lazy(() => import('./EmbeddedPage').then(({ EmbeddedPage: page }) => ({ default: page })));

/** A record as the rooms read it. */
export type LoadedRecord = {
  readonly facts: Facts;
  readonly select: (view: View, locale: Locale) => Selection;
};

type Props = {
  readonly store: ViewStore;
  /** The whole record or its outline. */
  readonly firstRecord: LoadedRecord;
  /** Fetches the whole of an outline; called once the outline is on the page. */
  readonly loadWhole: () => Promise<LoadedRecord>;
  /** Words of the first language; another is loaded when the view asks for it. */
  readonly firstSpeech: Speech;
  /** The language where the view names none. */
  readonly ownLanguage: LanguageChoice;
  /** The data version the sender of the link saw, `YYYY-MM-DD`; null if the link does not say. */
  readonly sent: string | null;
  /** Called once everything of the first view is on the page. */
  readonly onComplete: () => void;
};

/** The page over one record and one view: whole, or the one part the view asks for. */
export function App({ store, firstRecord, loadWhole, firstSpeech, ownLanguage, sent, onComplete }: Props) {
  const wanted = useLanguageOf(store) ?? ownLanguage;
  const embed = useEmbedOf(store);
  const { speech, failed, retry } = useSpeechOf(wanted, firstSpeech);
  const { record, retryRest } = useWhole(firstRecord, loadWhole);
  return (
    <SpeechProvider speech={speech}>
      <ViewProvider store={store} facts={record.facts} select={record.select} locale={speech.locale}>
        {embed === null ? (
          <Page
            sent={sent}
            onComplete={onComplete}
            retryLanguage={failed ? retry : null}
            retryRest={retryRest}
          />
        ) : (
          <ErrorBoundary message={speech.words('notice.partFailed')} retry={speech.words('notice.retry')}>
            <Suspense>
              <Embedded embed={embed} select={record.select} onComplete={onComplete} retryRest={retryRest} />
            </Suspense>
          </ErrorBoundary>
        )}
      </ViewProvider>
    </SpeechProvider>
  );
}

/** The record, whole as soon as it is there; what has failed to come can be asked for again. */
function useWhole(first: LoadedRecord, loadWhole: Props['loadWhole']) {
  const [record, setRecord] = useState(first);
  const [failed, setFailed] = useState(false);
  const { complete } = record.facts.dataset;
  useEffect(() => {
    if (complete || failed) return;
    let late = false;
    loadWhole().then(
      (whole) => late || startTransition(() => setRecord(whole)),
      () => late || setFailed(true),
    );
    return () => {
      late = true;
    };
  }, [complete, failed, loadWhole]);
  return { record, retryRest: failed ? () => setFailed(false) : null };
}

/** The words of a language; until they are there, those spoken so far. */
function useSpeechOf(wanted: LanguageChoice, first: Speech) {
  const [speech, setSpeech] = useState(first);
  const [failed, setFailed] = useState<LanguageChoice | null>(null);
  const [attempt, setAttempt] = useState(0);
  const speak = useCallback((next: Speech) => {
    setSpeech(next);
    setFailed(null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (speech.language === wanted) return;
    let late = false;
    loadMessages(wanted).then(
      (messages) => late || speak(createSpeech(wanted, messages)),
      () => late || setFailed(wanted),
    );
    return () => {
      late = true;
    };
  }, [wanted, speech, speak, attempt]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { speech, failed: failed === wanted && speech.language !== wanted, retry };
}

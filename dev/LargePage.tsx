import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Speech } from '../src/i18n/createSpeech';
import { SpeechProvider } from '../src/i18n/SpeechProvider';
import styles from '../src/Page.module.css';
import type { Facts } from '../src/query/facts';
import type { RecordClient } from '../src/remote/createRecordClient';
import { EventsPanel } from '../src/rooms/events/EventsPanel';
import { FiltersPanel } from '../src/rooms/filters/FiltersPanel';
import { Masthead } from '../src/rooms/masthead/Masthead';
import { TradePanel } from '../src/rooms/trade/TradePanel';
import type { ViewStore } from '../src/store/createViewStore';
import { Last, Later } from '../src/store/hooks';
import { LargeViewProvider } from '../src/store/LargeViewProvider';
import { Button } from '../src/ui/Button';

type Props = {
  readonly client: RecordClient;
  readonly store: ViewStore;
  /** The record without its events. */
  readonly facts: Facts;
  readonly speech: Speech;
};

/** The rooms that are ready for any size, over a record that a worker keeps. */
export function LargePage({ client, store, facts: known, speech }: Props) {
  const state = useSyncExternalStore(client.subscribe, client.state);
  const offered = state.phase === 'ready' ? state.offered : null;
  const facts = useMemo(
    () => (offered ? { ...known, places: new Set(offered.place.keys()) } : known),
    [known, offered],
  );
  return (
    <SpeechProvider speech={speech}>
      <div className={styles.page} data-phase={state.phase}>
        {offered ? (
          <LargeViewProvider
            store={store}
            facts={facts}
            offered={offered}
            source={client}
            language={speech.language}
            waiting={<p aria-busy="true">{speech.words('notice.loading')}</p>}
          >
            <Rooms />
          </LargeViewProvider>
        ) : (
          <Building client={client} speech={speech} />
        )}
      </div>
    </SpeechProvider>
  );
}

function Building({ client, speech: { words } }: Pick<Props, 'client' | 'speech'>) {
  const state = client.state();
  if (state.phase === 'failed') return <p role="alert">{words('large.failed', state)}</p>;
  if (state.phase !== 'building') return null;
  const { done, total } = state;
  return (
    <div className={styles.alert}>
      <progress max={total || 1} value={done} aria-label={words('notice.loading')} />
      {words('large.reading', { total, share: String(Math.floor((done / (total || 1)) * 100)) })}
      <Button onClick={client.stop}>✕</Button>
    </div>
  );
}

function Rooms() {
  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
  }, []);
  return (
    <>
      <Masthead>{null}</Masthead>
      <main>
        <FiltersPanel />
        <div className={styles.columns}>
          <div className={styles.events} id="events" tabIndex={-1}>
            <Later>
              <EventsPanel />
            </Later>
          </div>
          <div className={styles.charts}>
            <Last>
              <div id="trade">
                <TradePanel onSettled={() => {}} />
              </div>
            </Last>
          </div>
        </div>
      </main>
    </>
  );
}

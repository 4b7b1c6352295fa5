import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Speech } from '../src/i18n/createSpeech';
import { SpeechProvider } from '../src/i18n/SpeechProvider';
import styles from '../src/Page.module.css';
import type { Facts } from '../src/query/facts';
import type { RecordClient, RecordState } from '../src/remote/createRecordClient';
import { EventsPanel } from '../src/rooms/events/EventsPanel';
import { FiltersPanel } from '../src/rooms/filters/FiltersPanel';
import { Masthead } from '../src/rooms/masthead/Masthead';
import { TradePanel } from '../src/rooms/trade/TradePanel';
import type { ViewStore } from '../src/store/createViewStore';
import { Last, Later, useAnswer } from '../src/store/hooks';
import { LargeViewProvider } from '../src/store/LargeViewProvider';
import { Button } from '../src/ui/Button';

type Props = {
  readonly client: RecordClient;
  readonly store: ViewStore;
  /** The record without its events. */
  readonly facts: Facts;
  readonly speech: Speech;
  /** Called once the table shows another answer. */
  readonly onAnswer: () => void;
};

/** The rooms that are ready for any size, over a record that a worker keeps. */
export function LargePage({ client, store, facts: known, speech, onAnswer }: Props) {
  const state = useRecordState(client);
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
            <Rooms facts={facts} onAnswer={onAnswer} />
          </LargeViewProvider>
        ) : (
          <Building state={state} onStop={client.stop} speech={speech} />
        )}
      </div>
    </SpeechProvider>
  );
}

/** As it changes; what it brings onto the page is drawn in slices. */
function useRecordState(client: RecordClient): RecordState {
  const [state, setState] = useState(client.state);
  useEffect(() => {
    const follow = () => startTransition(() => setState(client.state()));
    follow();
    return client.subscribe(follow);
  }, [client]);
  return state;
}

type BuildingProps = {
  readonly state: RecordState;
  readonly onStop: () => void;
  readonly speech: Speech;
};

function Building({ state, onStop, speech: { words } }: BuildingProps) {
  if (state.phase === 'failed') return <p role="alert">{words('large.failed', state)}</p>;
  if (state.phase !== 'building') return null;
  const { done, total } = state;
  return (
    <div className={styles.alert}>
      <progress max={total || 1} value={done} aria-label={words('notice.loading')} />
      {words('large.reading', { total, share: String(Math.floor((done / (total || 1)) * 100)) })}
      <Button onClick={onStop}>✕</Button>
    </div>
  );
}

function Shown({ onAnswer }: Pick<Props, 'onAnswer'>) {
  const answer = useAnswer();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each answer
  useEffect(() => onAnswer(), [answer, onAnswer]);
  return null;
}

function Rooms({ facts, onAnswer }: Pick<Props, 'facts' | 'onAnswer'>) {
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
              <Shown onAnswer={onAnswer} />
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
      <footer className={styles.foot}>{facts.dataset.title}</footer>
    </>
  );
}

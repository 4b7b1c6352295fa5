import { lazy, type ReactNode, useEffect } from 'react';
import { useSpeech } from './i18n/SpeechProvider';
import styles from './Page.module.css';
import { describeView } from './query/describeView';
import { AboutPanel } from './rooms/about/AboutPanel';
import { DownloadMenu } from './rooms/download/DownloadMenu';
import { EventDetail } from './rooms/event/EventDetail';
import { FiltersPanel } from './rooms/filters/FiltersPanel';
import { LeadershipPanel } from './rooms/leadership/LeadershipPanel';
import { Masthead } from './rooms/masthead/Masthead';
import { PersonCard } from './rooms/person/PersonCard';
import { Receipt } from './rooms/receipt/Receipt';
import { ShareMenu } from './rooms/share/ShareMenu';
import { TradePanel } from './rooms/trade/TradePanel';
import { Last, useAnswer, useFacts, useView, useViewAddress } from './store/hooks';
import { TabbedEvents } from './TabbedEvents';
import { Button } from './ui/Button';
import { ErrorBoundary } from './ui/ErrorBoundary';

const CiteBody = lazy(() => import('./rooms/cite/CiteBody').then((module) => ({ default: module.CiteBody })));

type Props = {
  /** The data version the sender of the link saw; null if the link does not say. */
  readonly sent: string | null;
  readonly onComplete: () => void;
  /** Where the words of the wanted language could not be loaded: tries again. */
  readonly retryLanguage: (() => void) | null;
  /** Where texts and sources could not be loaded: tries again. */
  readonly retryRest: (() => void) | null;
};

/** Lays out the rooms. */
export function Page({ sent, onComplete, retryLanguage, retryRest }: Props) {
  const { words, isoDate } = useSpeech();
  const { dataset } = useFacts();
  return (
    <div className={styles.page}>
      <Last>
        <DocumentTitle />
      </Last>
      <a className={styles.skip} href="#events">
        {words('site.skip')}
      </a>
      <Masthead>
        <ShareMenu cite={<CiteBody />} />
      </Masthead>
      <Last>
        <PrintHead />
      </Last>
      <Receipt sent={sent} />
      {retryLanguage && <Alert text={words('notice.languageFailed')} onRetry={retryLanguage} />}
      {retryRest && <Alert text={words('notice.restFailed')} onRetry={retryRest} />}
      <main>
        <Part>
          <FiltersPanel tools={<DownloadMenu />} />
        </Part>
        <nav className={styles.nav} aria-label={words('site.sections')}>
          <a href="#events">{words('events.title')}</a>
          <a href="#trade">{words('trade.region')}</a>
          <a href="#leadership">{words('leadership.region')}</a>
          <a href="#about">{words('about.short')}</a>
        </nav>
        <div className={styles.columns}>
          <div className={styles.events} id="events" tabIndex={-1}>
            <Part>
              <TabbedEvents className={styles.tabbed} />
            </Part>
            <Part>
              <EventDetail cite={(event, href) => <CiteBody row={{ kind: 'event', event, href }} />} />
            </Part>
          </div>
          <div className={styles.charts}>
            <Last>
              <div id="trade">
                <Part>
                  <TradePanel
                    onSettled={onComplete}
                    cite={(figure, href) => <CiteBody row={{ kind: 'figure', figure, href }} />}
                  />
                </Part>
              </div>
              <div id="leadership">
                <Part>
                  <LeadershipPanel />
                </Part>
              </div>
            </Last>
          </div>
        </div>
        <Part>
          <PersonCard />
        </Part>
      </main>
      <div id="about" className={styles.about}>
        <Part>
          <AboutPanel />
        </Part>
      </div>
      <footer className={styles.foot}>{words('site.licence', { version: isoDate(dataset.version) })}</footer>
    </div>
  );
}

function Alert({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const { words } = useSpeech();
  return (
    <p className={styles.alert} role="alert">
      {text} <Button onClick={onRetry}>{words('notice.retry')}</Button>
    </p>
  );
}

function Part({ children }: { readonly children: ReactNode }) {
  const { words } = useSpeech();
  return (
    <ErrorBoundary message={words('notice.partFailed')} retry={words('notice.retry')}>
      {children}
    </ErrorBoundary>
  );
}

/** On paper: the view in words, and the address that shows it. */
function PrintHead() {
  const { sentence } = useSpeech();
  const facts = useFacts();
  const view = useView();
  const answer = useAnswer();
  const address = useViewAddress();
  return (
    <p className={styles.printed}>
      {sentence(describeView(facts, view, answer))}
      <br />
      {address}
    </p>
  );
}

/** The document's title starts with the view as a sentence. */
function DocumentTitle() {
  const { words, sentence } = useSpeech();
  const facts = useFacts();
  const view = useView();
  const answer = useAnswer();
  const title = `${sentence(describeView(facts, view, answer))} · ${words('site.title')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

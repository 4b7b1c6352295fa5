import { lazy, Suspense } from 'react';
import { useSpeech } from './i18n/SpeechProvider';
import { EventsPanel } from './rooms/events/EventsPanel';
import { TabBar, tabId } from './rooms/tabs/TabBar';
import { Later, useViewPart } from './store/hooks';

const Counterparts = lazy(() =>
  import('./rooms/counterparts/CounterpartsPanel').then(({ CounterpartsPanel }) => ({
    default: CounterpartsPanel,
  })),
);
const Compare = lazy(() =>
  import('./rooms/compare/ComparePanel').then(({ ComparePanel }) => ({ default: ComparePanel })),
);

const PANEL = 'chosen-tab';

type Props = { readonly className: string | undefined };

/** The tabs, and under them the room that the view asks for. */
export function TabbedEvents({ className }: Props) {
  const { words } = useSpeech();
  const tab = useViewPart((view) => view.tab);
  return (
    <div className={className}>
      <TabBar panel={PANEL} />
      <div id={PANEL} role="tabpanel" aria-labelledby={tabId(tab)}>
        {tab === 'table' ? (
          <Later>
            <EventsPanel />
          </Later>
        ) : (
          <Suspense fallback={<p aria-busy="true">{words('tabs.loading')}</p>}>
            <Later>{tab === 'counterparts' ? <Counterparts /> : <Compare />}</Later>
          </Suspense>
        )}
      </div>
    </div>
  );
}

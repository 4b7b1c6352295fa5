import { lazy, Suspense, useMemo } from 'react';
import { formatAsOf, formatMark } from '../../i18n/formatAsOf';
import { useSpeech } from '../../i18n/SpeechProvider';
import { asOf, middleOf } from '../../query/asOf';
import { holdersAt, leadershipChanges, tenureLanes } from '../../query/tenureLanes';
import { timeAxis } from '../../query/timeAxis';
import type { View } from '../../query/view';
import { useChange, useFacts, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { AsOfDay } from './AsOfDay';
import { AsOfList } from './AsOfList';
import { Changes } from './Changes';
import { Lanes } from './Lanes';
import { LanesMenu } from './LanesMenu';
import styles from './LeadershipPanel.module.css';

const HoldersTable = lazy(() =>
  import('./HoldersTable').then(({ HoldersTable: table }) => ({ default: table })),
);

/** Who held which office in the years shown, on the open event's date above all, and who followed whom. */
export function LeadershipPanel() {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const { year, office, lanes, person, event, on, tables } = useView();
  const change = useChange();
  const asTable = tables.includes('leadership');
  const axis = useMemo(() => timeAxis(facts, { year }), [facts, year]);
  const pairs = useMemo(() => tenureLanes(facts, axis, { office, lanes }), [facts, axis, office, lanes]);
  const changes = useMemo(
    () => leadershipChanges(facts, axis, { office, lanes, person }),
    [facts, axis, office, lanes, person],
  );
  const time = useMemo(() => asOf(facts, { on, event, year }), [facts, on, event, year]);
  const holders = useMemo(() => holdersAt(facts, pairs, time.span), [facts, pairs, time]);
  const lastKnown = [...holders.values()].some(({ sure }) => !sure);
  const line = formatMark(speech, time, middleOf(axis, time.span));
  return (
    <Panel
      name={words('leadership.region')}
      heading={words('leadership.title')}
      aside={
        <p className={styles.asOf} data-of-view="">
          {words.rich('leadership.asOf', { date: formatAsOf(speech, time), b: (chunks) => <b>{chunks}</b> })}
          {time.by === 'event' && ` · ${words('leadership.asOfEvent')}`}
          {lastKnown && ` · ${words('leadership.lastKnown')}`}
        </p>
      }
    >
      <div className={styles.tools}>
        <LanesMenu />
        <AsOfDay />
      </div>
      {pairs.length === 0 && <p className={styles.asOf}>{words('leadership.nothing')}</p>}
      {asTable ? (
        <Suspense>
          <HoldersTable pairs={pairs} />
        </Suspense>
      ) : (
        <Lanes axis={axis} pairs={pairs} holders={holders} line={line} />
      )}
      <footer className={styles.foot}>
        <p>{words('leadership.fades')}</p>
        <Button look="link" className="no-print" onClick={() => change(withTable(!asTable))}>
          {words(asTable ? 'leadership.asLanes' : 'leadership.asTable')}
        </Button>
      </footer>
      <AsOfList time={time} />
      <Changes changes={changes} />
    </Panel>
  );
}

function withTable(shown: boolean) {
  return (view: View): View => {
    const others = view.tables.filter((picture) => picture !== 'leadership');
    return { ...view, tables: shown ? [...others, 'leadership'] : others };
  };
}

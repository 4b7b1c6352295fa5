import { useDeferredValue, useMemo, useState } from 'react';
import { formatAsOf, formatMark } from '../../i18n/formatAsOf';
import { useSpeech } from '../../i18n/SpeechProvider';
import { asOf, middleOf } from '../../query/asOf';
import { holdersAt, leadershipChanges, tenureLanes } from '../../query/tenureLanes';
import { timeAxis } from '../../query/timeAxis';
import { useFacts, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { Changes } from './Changes';
import { HoldersTable } from './HoldersTable';
import { Lanes } from './Lanes';
import styles from './LeadershipPanel.module.css';

/** Who held which office in the years shown, on the open event's date above all, and who followed whom. */
export function LeadershipPanel() {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const { year, office, person, event, on } = useDeferredValue(useView());
  const [asTable, setAsTable] = useState(false);
  const axis = useMemo(() => timeAxis(facts, { year }), [facts, year]);
  const pairs = useMemo(() => tenureLanes(facts, axis, { office }), [facts, axis, office]);
  const changes = useMemo(
    () => leadershipChanges(facts, axis, { office, person }),
    [facts, axis, office, person],
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
      {pairs.length === 0 && <p className={styles.asOf}>{words('leadership.nothing')}</p>}
      {asTable ? (
        <HoldersTable pairs={pairs} />
      ) : (
        <Lanes axis={axis} pairs={pairs} holders={holders} line={line} />
      )}
      <footer className={styles.foot}>
        <p>{words('leadership.fades')}</p>
        <Button look="link" className="no-print" onClick={() => setAsTable(!asTable)}>
          {words(asTable ? 'leadership.asLanes' : 'leadership.asTable')}
        </Button>
      </footer>
      <Changes changes={changes} />
    </Panel>
  );
}

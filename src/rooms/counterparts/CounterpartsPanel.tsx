import { useMemo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { counterparts } from '../../query/counterparts';
import { toggleFull } from '../../query/view';
import { useChange, useFacts, useSelection, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import styles from './CounterpartsPanel.module.css';
import { Matrix } from './Matrix';

/** Most people a side before all are asked for. */
const MOST_SHOWN = 12;

/** Who of the two sides took part in the same events. */
export function CounterpartsPanel() {
  const { words } = useSpeech();
  const facts = useFacts();
  const { events } = useSelection();
  const all = useViewPart((view) => view.full.includes('counterparts'));
  const change = useChange();
  const met = useMemo(() => counterparts(facts, events), [facts, events]);
  const { vn, cn } = met;
  const most = all ? Number.POSITIVE_INFINITY : MOST_SHOWN;
  const title = words('counterparts.title');
  if (met.events === 0) {
    return (
      <Panel name={title} heading={title}>
        <p>{words('counterparts.empty')}</p>
      </Panel>
    );
  }
  return (
    <Panel name={title} heading={title}>
      <p className={styles.note}>{words('counterparts.note')}</p>
      <Matrix met={met} vn={vn.slice(0, most)} cn={cn.slice(0, most)} />
      {Math.max(vn.length, cn.length) > MOST_SHOWN && (
        <Button
          className={`${styles.more} no-print`}
          onClick={() => change((view) => toggleFull(view, 'counterparts'))}
        >
          {all
            ? words('counterparts.showFewer')
            : words('counterparts.showAll', { vn: vn.length, cn: cn.length })}
        </Button>
      )}
    </Panel>
  );
}

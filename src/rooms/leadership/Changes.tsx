import { useSpeech } from '../../i18n/SpeechProvider';
import type { LeadershipChange } from '../../query/tenureLanes';
import { ORDERS, toggleFull, withOrder } from '../../query/view';
import { useChange, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import styles from './Changes.module.css';
import { PersonName } from './PersonName';
import { TenureEvidence } from './TenureEvidence';

/** As many as can be read beside the lanes. */
const FIRST_CHANGES = 8;

const LABELS = { '-date': 'leadership.sortBy.date', office: 'leadership.sortBy.office' } as const;

type Props = { readonly changes: readonly LeadershipChange[] };

/** Who followed whom in the years shown, when and how, as exactly as known. */
export function Changes({ changes }: Props) {
  const { words } = useSpeech();
  const all = useViewPart((view) => view.full.includes('changes'));
  const order = useViewPart((view) => view.order.changes);
  const change = useChange();
  const sorted = order === 'office' ? changes.toSorted((a, b) => a.office.order - b.office.order) : changes;
  const shown = all ? sorted : sorted.slice(0, FIRST_CHANGES);
  return (
    <section className={styles.changes} data-of-view="">
      <header className={styles.head}>
        <h3>{words('leadership.changes', { count: changes.length })}</h3>
        {changes.length > 1 && (
          <span className="no-print">
            <Segmented
              label={words('leadership.sortChanges')}
              choices={ORDERS.changes.map((value) => ({ value, label: words(LABELS[value]) }))}
              value={order}
              onChange={(chosen) => change((view) => withOrder(view, { changes: chosen }))}
            />
          </span>
        )}
      </header>
      {changes.length === 0 && <p className={styles.when}>{words('leadership.noChanges')}</p>}
      <ul>
        {shown.map((one) => (
          <Change key={`${one.office.id} ${one.came.person} ${one.came.start.edtf}`} change={one} />
        ))}
      </ul>
      {changes.length > FIRST_CHANGES && (
        <Button
          look="link"
          className="no-print"
          onClick={() => change((view) => toggleFull(view, 'changes'))}
        >
          {all ? words('leadership.fewerChanges') : words('leadership.allChanges', { count: changes.length })}
        </Button>
      )}
    </section>
  );
}

function Change({ change: { office, left, came, when, daysVacant } }: { readonly change: LeadershipChange }) {
  const { words, say, date, span } = useSpeech();
  const how = [
    left.endReason && words('leadership.left', { how: words(`leadership.endReason.${left.endReason}`) }),
    came.startHow && words('leadership.came', { how: words(`leadership.startHow.${came.startHow}`) }),
    daysVacant && words('leadership.daysVacant', { count: daysVacant }),
  ].filter(Boolean);
  return (
    <li className={styles.change}>
      <span className={styles.when}>{'date' in when ? date(when.date) : span(when.between)}</span>
      <div>
        {say(office.name)}
        {words('punctuation.colon')}
        <PersonName id={left.person} /> → <PersonName id={came.person} strong />
        {came.acting && ` (${words('leadership.acting')})`}
        {how.length > 0 && <p className={styles.how}>{how.join(' · ')}</p>}
        <TenureEvidence tenures={[left, came]} />
      </div>
    </li>
  );
}

import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { LeadershipChange } from '../../query/tenureLanes';
import { Button } from '../../ui/Button';
import styles from './Changes.module.css';
import { PersonName } from './PersonName';
import { TenureEvidence } from './TenureEvidence';

/** As many as can be read beside the lanes. */
const FIRST_CHANGES = 8;

type Props = { readonly changes: readonly LeadershipChange[] };

/** Who followed whom in the years shown, and when, as exactly as known. */
export function Changes({ changes }: Props) {
  const { words, say, date, span } = useSpeech();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FIRST_CHANGES);
  return (
    <section className={styles.changes} data-of-view="">
      <h3>{words('leadership.changes', { count: changes.length })}</h3>
      {changes.length === 0 && <p className={styles.when}>{words('leadership.noChanges')}</p>}
      <ul>
        {shown.map(({ office, left, came, when }) => (
          <li key={`${office.id} ${came.person} ${came.start.edtf}`} className={styles.change}>
            <span className={styles.when}>{'date' in when ? date(when.date) : span(when.between)}</span>
            <span>
              {say(office.name)}
              {words('punctuation.colon')}
              <PersonName id={left.person} /> → <PersonName id={came.person} strong />
              {came.acting && ` (${words('leadership.acting')})`}
              <TenureEvidence tenures={[left, came]} />
            </span>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button look="link" className="no-print" onClick={() => setAll(true)}>
          {words('leadership.allChanges', { count: changes.length })}
        </Button>
      )}
    </section>
  );
}

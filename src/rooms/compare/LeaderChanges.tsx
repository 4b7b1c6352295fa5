import { useMemo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { type BeforeAfter, leaderChanges, withBeforeAfter } from '../../query/compareSelections';
import { useChange, useFacts } from '../../store/hooks';
import { Button } from '../../ui/Button';
import styles from './LeaderChanges.module.css';

/** The years before a change of party leader against those after it, for each change on record. */
export function LeaderChanges() {
  const { words } = useSpeech();
  const facts = useFacts();
  const changes = useMemo(() => leaderChanges(facts), [facts]);
  if (changes.length === 0) return null;
  return (
    <details className={styles.changes}>
      <summary>{words('compare.changes')}</summary>
      <ul>
        {changes.map((one) => (
          <Choice key={`${one.change.office.id} ${one.change.came.start.edtf}`} choice={one} />
        ))}
      </ul>
    </details>
  );
}

function Choice({ choice }: { readonly choice: BeforeAfter }) {
  const { words, say, years } = useSpeech();
  const facts = useFacts();
  const change = useChange();
  const { came, left, office } = choice.change;
  const name = (id: string) => {
    const person = facts.personById.get(id);
    return person ? say(person.name) : id;
  };
  return (
    <li>
      <Button look="link" onClick={() => change((view) => withBeforeAfter(view, choice))}>
        {words('compare.change', {
          came: name(came.person),
          left: name(left.person),
          year: String(choice.after.from),
          side: words(`compare.side.${office.side}`),
        })}
      </Button>{' '}
      <span className={styles.spans}>
        {words('compare.spans', { before: years(choice.before), after: years(choice.after) })}
      </span>
    </li>
  );
}

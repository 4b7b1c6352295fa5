import { useState } from 'react';
import type { Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Counterpart } from '../../query/personCard';
import { type View, withFacet, withoutFilters } from '../../query/view';
import { useChange } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { focusIfLost } from '../../ui/focusFirst';
import { CardLink } from './CardLink';
import styles from './Counterparts.module.css';

const FIRST_COUNTERPARTS = 8;

type Props = { readonly person: Person; readonly counterparts: readonly Counterpart[] };

/** With whom of the other side, and in how many events; each leads to exactly those events. */
export function Counterparts({ person, counterparts }: Props) {
  const { words, say } = useSpeech();
  const change = useChange();
  const [all, setAll] = useState(false);
  if (counterparts.length === 0) return null;
  const shown = all ? counterparts : counterparts.slice(0, FIRST_COUNTERPARTS);
  const show = (other: Person) => {
    change((view) => withBoth(view, person, other));
    focusIfLost('#events');
  };
  return (
    <section>
      <h3>{words('person.counterparts', { count: counterparts.length })}</h3>
      <ul className={styles.list}>
        {shown.map(({ person: other, events }) => (
          <li key={other.id}>
            <CardLink person={other} />
            <Button
              look="link"
              aria-label={words('person.eventsWith', { count: events, name: say(other.name) })}
              onClick={() => show(other)}
            >
              {words('sentence.events', { count: events })}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < counterparts.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {words('person.allCounterparts', { count: counterparts.length })}
        </Button>
      )}
    </section>
  );
}

/** The list of what both took part in, as many as the card counts: no other filter narrows it. */
function withBoth(view: View, person: Person, other: Person): View {
  const bare: View = { ...withoutFilters(view), match: 'all', event: null, profile: null, tab: 'table' };
  return withFacet(bare, 'person', [person.id, other.id]);
}

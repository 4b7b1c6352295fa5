import type { Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { useFacts, usePersonFilter } from '../../store/hooks';
import { Chip } from '../../ui/Chip';
import styles from './cells.module.css';

/** More than so many are counted: the event itself names them all. */
const NAMED = 4;

type Props = { readonly row: EventFacts };

export function PeopleCell({ row }: Props) {
  const { personById } = useFacts();
  const { words } = useSpeech();
  const people = row.person.flatMap((id) => personById.get(id) ?? []);
  const named = people.length > NAMED ? people.slice(0, NAMED - 1) : people;
  return (
    <span className={styles.people}>
      {named.map((person) => (
        <PersonChip key={person.id} person={person} />
      ))}
      {named.length < people.length && (
        <span className={styles.more}>{words('events.more', { count: people.length - named.length })}</span>
      )}
    </span>
  );
}

function PersonChip({ person }: { readonly person: Person }) {
  const { say } = useSpeech();
  const { chosen, toggle } = usePersonFilter(person.id);
  return (
    <Chip tone={person.side} pressed={chosen} onToggle={toggle}>
      {say(person.name)}
    </Chip>
  );
}

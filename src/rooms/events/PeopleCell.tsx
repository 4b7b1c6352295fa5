import { memo } from 'react';
import type { Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { toggleFacet } from '../../query/view';
import { useChange, useFacts } from '../../store/hooks';
import { Chip } from '../../ui/Chip';
import styles from './cells.module.css';

/** More than so many are counted: the event itself names them all. */
const NAMED = 4;

type Props = {
  readonly row: EventFacts;
  readonly chosen: readonly string[];
  readonly mostNamed?: number;
};

export function PeopleCell({ row, chosen, mostNamed = NAMED }: Props) {
  const { personById } = useFacts();
  const { words } = useSpeech();
  const people = row.person.flatMap((id) => personById.get(id) ?? []);
  const named = people.length > mostNamed ? people.slice(0, mostNamed - 1) : people;
  return (
    <span className={styles.people}>
      {named.map((person) => (
        <PersonChip key={person.id} person={person} pressed={chosen.includes(person.id)} />
      ))}
      {named.length < people.length && (
        <span className={styles.more}>{words('events.more', { count: people.length - named.length })}</span>
      )}
    </span>
  );
}

type ChipProps = { readonly person: Person; readonly pressed: boolean };

const PersonChip = memo(function PersonChip({ person, pressed }: ChipProps) {
  const { say } = useSpeech();
  const change = useChange();
  const toggle = () => change((view) => toggleFacet(view, 'person', person.id));
  return (
    <Chip tone={person.side} pressed={pressed} onToggle={toggle}>
      {say(person.name)}
    </Chip>
  );
});

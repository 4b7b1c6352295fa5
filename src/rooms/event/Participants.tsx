import type { Event, Participant, Person } from '../../dataset/types';
import { formatOffices } from '../../i18n/formatOffices';
import { useSpeech } from '../../i18n/SpeechProvider';
import { officesThen } from '../../query/officesThen';
import { useFacts, usePersonFilter, useProfileLink } from '../../store/hooks';
import { Chip } from '../../ui/Chip';
import styles from './Participants.module.css';

type Props = { readonly event: Event };

/** Who took part, each with the offices held on that date. */
export function Participants({ event }: Props) {
  const { words } = useSpeech();
  if (event.participants.length === 0) return null;
  return (
    <section>
      <h3>
        {words('event.participants')} <span className={styles.hint}>{words('event.officeAt')}</span>
      </h3>
      <ul className={styles.list}>
        {event.participants.map((participant) => (
          <One
            key={`${participant.person} ${participant.capacity}`}
            participant={participant}
            event={event}
          />
        ))}
      </ul>
    </section>
  );
}

function One({ participant, event }: { readonly participant: Participant; readonly event: Event }) {
  const speech = useSpeech();
  const { words, say } = speech;
  const facts = useFacts();
  const { chosen, toggle } = usePersonFilter(participant.person);
  const person = facts.personById.get(participant.person);
  if (!person) return null;
  const offices = formatOffices(speech, participant, officesThen(facts, participant, event.date));
  return (
    <li className={styles.one}>
      <Chip tone={person.side} pressed={chosen} onToggle={toggle}>
        {say(person.name)}
      </Chip>{' '}
      <span className={styles.capacity}>{words(`event.capacity.${participant.capacity}`)}</span>{' '}
      <About person={person} />
      {offices.length > 0 ? (
        <ul className={styles.offices}>
          {offices.map((office) => (
            <li key={office}>{office}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>{words('event.noOffice')}</p>
      )}
      {participant.note && <p className={styles.hint}>{say(participant.note)}</p>}
    </li>
  );
}

function About({ person }: { readonly person: Person }) {
  const { words, say } = useSpeech();
  const { href, onClick } = useProfileLink(person.id);
  const name = words('person.about', { name: say(person.name) });
  return (
    <a href={href} onClick={onClick} className={styles.about} aria-label={name}>
      {words('person.short')}
    </a>
  );
}

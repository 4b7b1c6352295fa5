import { useSpeech } from '../../i18n/SpeechProvider';
import type { Peer } from '../../query/personCard';
import { CardLink } from './CardLink';
import styles from './Peers.module.css';

type Props = { readonly peers: readonly Peer[] };

/** Who held the counterpart office at the same time, and when that is certain. */
export function Peers({ peers }: Props) {
  const { words, say, day, span } = useSpeech();
  if (peers.length === 0) return null;
  return (
    <section>
      <h3>{words('person.peers')}</h3>
      <ul className={styles.list}>
        {peers.map(({ person, office, acting, shared, goesOn }) => (
          <li key={`${person.id} ${office.id} ${shared.from}`}>
            <CardLink person={person} />
            <span className={styles.facts}>
              {say(office.name)}
              {acting && ` (${words('leadership.acting')})`} ·{' '}
              {goesOn ? words('person.since', { date: day(shared.from) }) : span(shared)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useSpeech } from '../../i18n/SpeechProvider';
import type { PersonCard } from '../../query/personCard';
import { useFacts } from '../../store/hooks';
import styles from './EventCounts.module.css';

type Props = { readonly card: PersonCard };

/** In how many events, by type: of those the view shows, and of all. */
export function EventCounts({ card: { types, inView, inAll } }: Props) {
  const { words, say, number } = useSpeech();
  const { typeLabel } = useFacts();
  if (inAll === 0) return <p className={styles.none}>{words('person.noEvents')}</p>;
  return (
    <table className={styles.counts}>
      <caption>{words('person.events')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('events.type')}</th>
          <th scope="col">{words('person.inView')}</th>
          <th scope="col">{words('person.inAll')}</th>
        </tr>
      </thead>
      <tbody>
        {types.map((one) => {
          const label = typeLabel.get(one.type);
          return (
            <tr key={one.type}>
              <th scope="row">{label ? say(label) : one.type}</th>
              <td>{number(one.inView)}</td>
              <td>{number(one.inAll)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('person.allTypes')}</th>
          <td>{number(inView)}</td>
          <td>{number(inAll)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { sourceCount } from '../../query/sort';
import type { Column } from '../../query/view';
import { useEventLink, useFacts } from '../../store/hooks';
import styles from './cells.module.css';

type Props = { readonly row: EventFacts; readonly cols: readonly Column[] };

/** The title as the event's permalink, and what kind of event it was and where. */
export function TitleCell({ row, cols }: Props) {
  const { event } = row;
  const { say, words, country } = useSpeech();
  const { typeLabel } = useFacts();
  const link = useEventLink(event.id);
  const type = typeLabel.get(event.type);
  const place = event.place && (event.place.city ? say(event.place.city) : country(event.place.country));
  const facts = [
    !cols.includes('type') && type ? say(type) : null,
    !cols.includes('place') ? place : null,
    event.status === 'planned' ? words('events.planned') : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <a className={styles.title} data-event={event.id} {...link}>
        {say(event.title)}
      </a>
      <p className={styles.facts}>
        {facts.join(' · ')}
        <span className={styles.narrow}>
          {facts.length > 0 && ' · '}
          {words('events.sources', { count: sourceCount(row) })}
        </span>
      </p>
    </>
  );
}

import type { Event, Point } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import styles from './Points.module.css';
import { useCitation } from './useCitation';

type Props = { readonly event: Event };

/** What was agreed, proposed and said, and by whom; each with where it is reported. */
export function Points({ event }: Props) {
  const { words } = useSpeech();
  if (event.points.length === 0) return null;
  return (
    <section>
      <h3>{words('event.points')}</h3>
      <ul className={styles.points}>
        {event.points.map((point) => (
          <One key={point.text.en} point={point} />
        ))}
      </ul>
    </section>
  );
}

function One({ point }: { readonly point: Point }) {
  const { words, say, both } = useSpeech();
  const { personById } = useFacts();
  const cite = useCitation();
  const by = (point.by ?? []).flatMap((id) => personById.get(id) ?? []).map(({ name }) => say(name));
  return (
    <li className={styles.point}>
      <p className={styles.head}>
        <b>{words(`event.kind.${point.kind}`)}</b>
        {by.length > 0 && ` · ${both(by)}`}
      </p>
      <p>{say(point.text)}</p>
      {point.evidence && <p className={styles.cite}>{point.evidence.map(cite).join('; ')}</p>}
    </li>
  );
}

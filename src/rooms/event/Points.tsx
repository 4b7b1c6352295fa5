import type { Event, Point, SourceId } from '../../dataset/types';
import { formatFigure } from '../../i18n/formatFigure';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import { Cited } from './Cited';
import styles from './Points.module.css';
import { sourcesOf } from './sourcesOf';

type Props = { readonly event: Event };

/** What was agreed, proposed and said, and by whom; each with where it is reported. */
export function Points({ event }: Props) {
  const { words } = useSpeech();
  if (event.points.length === 0) return null;
  const sources = sourcesOf(event).map(({ source }) => source);
  return (
    <section>
      <h3>{words('event.points')}</h3>
      <ul className={styles.points}>
        {event.points.map((point) => (
          <One key={point.text.en} point={point} sources={sources} />
        ))}
      </ul>
    </section>
  );
}

type OneProps = { readonly point: Point; readonly sources: readonly SourceId[] };

function One({ point, sources }: OneProps) {
  const speech = useSpeech();
  const { words, say, both } = speech;
  const { personById } = useFacts();
  const by = (point.by ?? []).flatMap((id) => personById.get(id) ?? []).map(({ name }) => say(name));
  return (
    <li className={styles.point}>
      <p className={styles.head}>
        <b>{words(`event.kind.${point.kind}`)}</b>
        {by.length > 0 && ` · ${both(by)}`}
        {point.figure && <output className={styles.figure}>{formatFigure(speech, point.figure)}</output>}
      </p>
      <p>{say(point.text)}</p>
      {point.evidence && <Cited evidence={point.evidence} sources={sources} />}
    </li>
  );
}

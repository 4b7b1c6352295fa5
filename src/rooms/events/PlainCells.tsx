import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { sourceCount } from '../../query/sort';
import { useFacts } from '../../store/hooks';
import styles from './cells.module.css';

type Props = { readonly row: EventFacts };

export function TypeCell({ row: { event } }: Props) {
  const { say } = useSpeech();
  const label = useFacts().typeLabel.get(event.type);
  return <span className={styles.plain}>{label && say(label)}</span>;
}

export function PlaceCell({ row: { event } }: Props) {
  const { place } = useSpeech();
  return event.place && <span className={styles.plain}>{place(event.place)}</span>;
}

export function TopicsCell({ row: { topic } }: Props) {
  const { words, say } = useSpeech();
  const { topicLabel } = useFacts();
  const labels = topic.flatMap((id) => topicLabel.get(id) ?? []);
  return <span className={styles.plain}>{labels.map(say).join(words('punctuation.list'))}</span>;
}

export function EvidenceCell({ row }: Props) {
  const { words } = useSpeech();
  return <span className={styles.plain}>{words('events.sources', { count: sourceCount(row) })}</span>;
}

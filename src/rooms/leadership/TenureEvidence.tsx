import type { Tenure } from '../../dataset/types';
import { formatCitation } from '../../i18n/formatCitation';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import styles from './TenureEvidence.module.css';

type Props = { readonly tenures: readonly Tenure[] };

/** What a tenure rests on: sources, what was only concluded from them, and notes; folded until asked for. */
export function TenureEvidence({ tenures }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { dataset, sourceById } = useFacts();
  const evidence = tenures.flatMap((tenure) => tenure.evidence);
  const notes = tenures.flatMap(({ note }) => note ?? []);
  return (
    <details className={styles.evidence}>
      <summary>
        {words('events.sources', { count: new Set(evidence.map(({ source }) => source)).size })}
      </summary>
      {!dataset.complete && <p>{words('notice.loading')}</p>}
      <ul>
        {evidence.map((one, index) => {
          const source = sourceById.get(one.source);
          if (!source) return null;
          const text = formatCitation(speech, source, one);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place may be cited twice, for each end of a term
            <li key={index}>
              {source.url === null ? text : <a href={source.url}>{text}</a>}
              {one.inference && <p>{say(one.inference)}</p>}
            </li>
          );
        })}
        {notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
    </details>
  );
}

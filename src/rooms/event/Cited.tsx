import type { Evidence, SourceId } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import styles from './Points.module.css';

type Props = {
  readonly evidence: readonly Evidence[];
  /** The event's documents in the order they are numbered in. */
  readonly sources: readonly SourceId[];
};

/** Where something is said, by the numbers of the documents ("source 1, para. 7; source 3"), and how it was concluded. */
export function Cited({ evidence, sources }: Props) {
  const { words, say, locator } = useSpeech();
  const places = evidence.map((one) => {
    const number = sources.indexOf(one.source) + 1;
    return [words('event.source', { number }), one.locator && locator(one.locator)]
      .filter(Boolean)
      .join(words('sentence.join'));
  });
  const concluded = evidence.flatMap(({ inference }) => inference ?? []);
  return (
    <>
      <p className={styles.cite}>{places.join(words('punctuation.semicolon'))}</p>
      {concluded.map((inference) => (
        <p key={inference.en} className={styles.inference}>
          <b>
            {words('event.inferred')}
            {words('punctuation.colon')}
          </b>
          {say(inference)}
        </p>
      ))}
    </>
  );
}

import type { Event } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { Cited } from './Cited';
import styles from './Disagreements.module.css';
import { sourcesOf } from './sourcesOf';

type Props = { readonly event: Event };

/** What the sources say differently, side by side; the page picks none. */
export function Disagreements({ event }: Props) {
  const { words, say } = useSpeech();
  const { disagreements = [] } = event;
  if (disagreements.length === 0) return null;
  const sources = sourcesOf(event).map(({ source }) => source);
  return (
    <section>
      <h3>{words('event.disagreements')}</h3>
      {disagreements.map(({ about, claims }) => (
        <div key={claims[0]?.text.en} className={styles.one}>
          <p className={styles.about}>{words(`event.disagreementAbout.${about}`)}</p>
          <ul className={styles.claims}>
            {claims.map(({ text, evidence }) => (
              <li key={text.en}>
                <p>{say(text)}</p>
                <Cited evidence={evidence} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

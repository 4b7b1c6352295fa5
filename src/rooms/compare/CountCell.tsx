import { useSpeech } from '../../i18n/SpeechProvider';
import styles from './CountCell.module.css';

type Props = {
  readonly side: 'a' | 'b';
  readonly count: number;
  /** The count whose bar fills the cell; null: no bar. */
  readonly most: number | null;
};

/** A number, and a bar as long. */
export function CountCell({ side, count, most }: Props) {
  const { number } = useSpeech();
  return (
    <td className={styles.cell}>
      <span className={styles.inside}>
        <span className={styles.number}>{number(count)}</span>
        {most !== null && count > 0 && (
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} data-side={side} style={{ width: `${(count / most) * 100}%` }} />
          </span>
        )}
      </span>
    </td>
  );
}

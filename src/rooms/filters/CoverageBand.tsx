import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import styles from './CoverageBand.module.css';

type Props = { readonly firstYear: number; readonly lastYear: number };

/** Under the years, how complete the record of each is thought to be: an empty year need not be a quiet one. */
export function CoverageBand({ firstYear, lastYear }: Props) {
  const { words, say } = useSpeech();
  const { periods } = useFacts().dataset.coverage;
  if (periods.length === 0) return null;
  const length = lastYear - firstYear + 1;
  return (
    <ul className={styles.band} aria-label={words('filters.coverage')}>
      {periods
        .filter(({ from, to }) => to >= firstYear && from <= lastYear)
        .map(({ from, to, completeness, note }) => {
          const [first, last] = [Math.max(from, firstYear), Math.min(to, lastYear)];
          const text = words('filters.coverageOf', {
            from: String(first),
            to: String(last),
            completeness: words(`about.completeness.${completeness}`),
            note: say(note),
          });
          return (
            <li
              key={from}
              title={text}
              data-completeness={completeness}
              style={{
                left: `${((first - firstYear) / length) * 100}%`,
                width: `${((last - first + 1) / length) * 100}%`,
              }}
            >
              <span className="unseen">{text}</span>
            </li>
          );
        })}
    </ul>
  );
}

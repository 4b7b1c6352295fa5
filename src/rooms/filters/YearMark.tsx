import { formatMark } from '../../i18n/formatAsOf';
import { useSpeech } from '../../i18n/SpeechProvider';
import { asOf, middleOf } from '../../query/asOf';
import { useFacts, useView } from '../../store/hooks';
import styles from './YearMark.module.css';

/** The chosen day or the open event's, as a line through the years; the charts have the same. */
export function YearMark() {
  const speech = useSpeech();
  const facts = useFacts();
  const time = asOf(facts, useView());
  const mark = formatMark(speech, time, middleOf(facts, time.span));
  if (!mark) return null;
  const { at, text, label } = mark;
  if (at >= 0 && at <= 1)
    return <div className={styles.line} style={{ left: `${at * 100}%` }} role="img" aria-label={label} />;
  return (
    <p className={styles.beyond} data-side={at < 0 ? 'start' : 'end'} role="img" aria-label={label}>
      {at < 0 ? `◂ ${text}` : `${text} ▸`}
    </p>
  );
}

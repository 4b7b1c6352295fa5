import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import styles from './cells.module.css';

type Props = { readonly row: EventFacts; readonly grouped: boolean };

/** The date; under a heading that gives the year, without it. */
export function DateCell({ row, grouped }: Props) {
  const speech = useSpeech();
  const { date } = row.event;
  const whole = speech.date(date);
  const text = grouped ? speech.dateInYear(date) : whole;
  return (
    <time className={styles.date} dateTime={dateTime(row)}>
      <span aria-hidden={text !== whole}>{text}</span>
      {text !== whole && <span className="unseen">{whole}</span>}
    </time>
  );
}

/** HTML's own date form where the date has one: a day, a month or a year. */
function dateTime({ event }: EventFacts): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(event.date.edtf) ? event.date.edtf : undefined;
}

import type { Office } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Vacancy } from '../../query/tenureLanes';
import { positionOf, type TimeAxis } from '../../query/timeAxis';
import { formatVacancy } from './formatVacancy';
import styles from './VacantStretch.module.css';

type Props = { readonly vacancy: Vacancy; readonly axis: TimeAxis; readonly office: Office };

/** Days of a lane on which nobody held the office: empty, outlined. */
export function VacantStretch({ vacancy: { whole, drawn }, axis, office }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  const from = positionOf(axis, drawn.from);
  const to = positionOf(axis, drawn.to + 1);
  const text = words('leadership.vacantOffice', {
    office: say(office.name),
    vacancy: formatVacancy(speech, whole),
  });
  return (
    <span
      role="img"
      className={styles.vacant}
      aria-label={text}
      title={text}
      style={{ left: `${((from + to) / 2) * 100}%`, width: `${(to - from) * 100}%` }}
    />
  );
}

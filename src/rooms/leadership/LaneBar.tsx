import type { Office } from '../../dataset/types';
import { formatTenure } from '../../i18n/formatTenure';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts, usePersonFilter, useView } from '../../store/hooks';
import styles from './LaneBar.module.css';
import type { PlacedBar } from './layoutLane';

type Props = {
  readonly bar: PlacedBar;
  readonly office: Office;
  /** In office on the day the panel speaks of. */
  readonly holds: boolean;
};

/** One tenure; a click filters by its holder. Ends that are not on record fade. */
export function LaneBar({ bar, office, holds }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { personById } = useFacts();
  const { person: chosenPeople } = useView();
  const { from, to, fadeIn, fadeOut, label } = bar;
  const { tenure } = bar.segment;
  const { chosen, toggle } = usePersonFilter(tenure.person);
  const person = personById.get(tenure.person);
  if (!person) return null;
  const { from: began, until } = formatTenure(speech, tenure);
  const full = words('leadership.segment', {
    name: say(person.name),
    office: say(office.name),
    from: began,
    until,
  });
  const mask = `linear-gradient(to right, transparent, #000 ${fadeIn}px, #000 calc(100% - ${fadeOut}px), transparent)`;
  const marks = {
    className: styles.bar,
    'data-side': office.side,
    'data-holds': holds,
    'data-fades': fadeIn > 0,
    'data-dim': !chosen && chosenPeople.some((id) => personById.has(id)),
    'data-chosen': chosen,
    'aria-label': full,
    title: full,
    style: {
      left: `calc(${from * 100}% - ${fadeIn}px)`,
      width: `calc(${(to - from) * 100}% + ${fadeIn + fadeOut}px)`,
    },
  };
  const drawn = (
    <>
      <span className={styles.fill} data-acting={tenure.acting} style={{ maskImage: mask }} />
      {label && (
        <span className={styles.label} data-place={label.place}>
          {label.text}
        </span>
      )}
    </>
  );
  // Too narrow to be pressed: fewer years make it wider, and the table has everybody.
  if (!bar.pressable) {
    return (
      <span role="img" {...marks}>
        {drawn}
      </span>
    );
  }
  return (
    <button type="button" {...marks} aria-pressed={chosen} onClick={toggle}>
      {drawn}
    </button>
  );
}

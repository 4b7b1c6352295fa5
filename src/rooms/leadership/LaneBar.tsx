import type { Office } from '../../dataset/types';
import { formatTenure } from '../../i18n/formatTenure';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { LaneSegment } from '../../query/tenureLanes';
import { useFacts, usePersonFilter, useView } from '../../store/hooks';
import styles from './LaneBar.module.css';
import { placeLabel } from './placeLabel';

/** How far a faded end reaches beyond what is certain, in CSS pixels. */
const FADE = 18;

/** Positions on the axis, 0 to 1: where the bar's certain part lies, and its neighbours' ends. */
type Place = {
  readonly before: number;
  readonly from: number;
  readonly to: number;
  readonly after: number;
};

type Props = {
  readonly segment: LaneSegment;
  readonly office: Office;
  /** In office on the day the panel speaks of. */
  readonly holds: boolean;
  readonly place: Place;
  /** Width of the axis in CSS pixels. */
  readonly plot: number;
};

/** One tenure; a click filters by its holder. Ends that are not on record fade. */
export function LaneBar({ segment, office, holds, place, plot }: Props) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const { personById } = useFacts();
  const { person: chosenPeople } = useView();
  const { tenure, fadesIn, fadesOut } = segment;
  const { chosen, toggle } = usePersonFilter(tenure.person);
  const person = personById.get(tenure.person);
  if (!person) return null;
  const { before, from, to, after } = place;
  const fadeIn = fadesIn ? Math.min(FADE, ((from - before) * plot) / 2) : 0;
  const fadeOut = fadesOut ? Math.min(FADE, ((after - to) * plot) / 2) : 0;
  const label = placeLabel(person, language, {
    inside: (to - from) * plot,
    right: (after - to) * plot - fadeOut * 1.5,
    left: (from - before) * plot - fadeIn * 1.5,
  });
  const { from: began, until } = formatTenure(speech, tenure);
  const full = words('leadership.segment', {
    name: say(person.name),
    office: say(office.name),
    span: `${began} – ${until}`,
  });
  const mask = `linear-gradient(to right, transparent, #000 ${fadeIn}px, #000 calc(100% - ${fadeOut}px), transparent)`;
  return (
    <button
      type="button"
      className={styles.bar}
      data-side={office.side}
      data-holds={holds}
      data-dim={chosenPeople.length > 0 && !chosen}
      aria-pressed={chosen}
      aria-label={full}
      title={full}
      style={{
        left: `calc(${from * 100}% - ${fadeIn}px)`,
        width: `calc(${(to - from) * 100}% + ${fadeIn + fadeOut}px)`,
      }}
      onClick={toggle}
    >
      <span className={styles.fill} data-acting={tenure.acting} style={{ maskImage: mask }} />
      {label && (
        <span className={styles.label} data-place={label.place}>
          {label.text}
        </span>
      )}
    </button>
  );
}

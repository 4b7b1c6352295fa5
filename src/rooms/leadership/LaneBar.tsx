import { useSpeech } from '../../i18n/SpeechProvider';
import { formatTenure } from '../../i18n/formatTenure';
import { shortNames } from '../../i18n/shortNames';
import type { Office } from '../../dataset/types';
import type { LaneSegment } from '../../query/tenureLanes';
import { useFacts, usePersonFilter, useView } from '../../store/hooks';
import styles from './Lanes.module.css';

/** About what a letter of a label takes, in CSS pixels at 12 px; a Chinese one takes the whole size. */
const LETTER = 6.7;
const HAN_LETTER = 12.5;
const LABEL_PAD = 8;
/** How far a faded end reaches beyond what is certain. */
const FADE = 18;

type Props = {
  readonly segment: LaneSegment;
  readonly office: Office;
  /** In office on the day the panel speaks of. */
  readonly holds: boolean;
  /** Where the certain part begins and ends on the axis, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Width of the axis in CSS pixels. */
  readonly plot: number;
};

/** One tenure; a click filters by its holder. Ends that are not on record fade. */
export function LaneBar({ segment, office, holds, from, to, plot }: Props) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const { personById } = useFacts();
  const { person: chosenPeople } = useView();
  const { tenure, fadesIn, fadesOut } = segment;
  const { chosen, toggle } = usePersonFilter(tenure.person);
  const person = personById.get(tenure.person);
  if (!person) return null;
  const before = fadesIn ? Math.min(FADE, from * plot) : 0;
  const after = fadesOut ? Math.min(FADE, (1 - to) * plot) : 0;
  const width = (to - from) * plot + before + after;
  const letter = language === 'zh' ? HAN_LETTER : LETTER;
  const name = say(person.name);
  const label = shortNames(name, person.side).find((form) => form.length * letter + LABEL_PAD <= width);
  const { from: began, until } = formatTenure(speech, tenure);
  const full = words('leadership.segment', { name, office: say(office.name), span: `${began} – ${until}` });
  return (
    <button
      type="button"
      className={styles.bar}
      data-side={office.side}
      data-holds={holds}
      data-acting={tenure.acting}
      data-dim={chosenPeople.length > 0 && !chosen}
      aria-pressed={chosen}
      aria-label={full}
      title={full}
      style={{
        left: `calc(${from * 100}% - ${before}px)`,
        width: `calc(${(to - from) * 100}% + ${before + after}px)`,
        maskImage: `linear-gradient(to right, transparent, #000 ${before}px, #000 calc(100% - ${after}px), transparent)`,
      }}
      onClick={toggle}
    >
      {label}
    </button>
  );
}

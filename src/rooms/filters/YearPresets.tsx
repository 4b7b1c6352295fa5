import { useSpeech } from '../../i18n/SpeechProvider';
import { withYears } from '../../query/view';
import { useChange, useFacts, useViewPart } from '../../store/hooks';
import styles from './YearPresets.module.css';

/** Relations were restored in 1991, and called a comprehensive strategic partnership from 2008. */
const TURNS = [1991, 2008] as const;
const LAST = 5;

/** Ranges often asked for, each a press away; a second press takes it off. */
export function YearPresets() {
  const { words } = useSpeech();
  const { firstYear, lastYear } = useFacts();
  const year = useViewPart((view) => view.year);
  const change = useChange();
  const presets = [
    ...TURNS.map((from) => ({ from, label: words('filters.sinceYear', { year: String(from) }) })),
    { from: lastYear - LAST + 1, label: words('filters.lastYears', { count: LAST }) },
  ].filter(({ from }) => from > firstYear && from <= lastYear);
  return (
    <fieldset className={styles.presets} aria-label={words('filters.years')}>
      <button
        type="button"
        className={styles.preset}
        aria-pressed={year === null}
        onClick={() => change((view) => withYears(view, null))}
      >
        {words('filters.presetAll')}
      </button>
      {presets.map(({ from, label }) => {
        const isOn = year?.from === from && year.to === 'latest';
        return (
          <button
            key={from}
            type="button"
            className={styles.preset}
            aria-pressed={isOn}
            onClick={() => change((view) => withYears(view, isOn ? null : { from, to: 'latest' }))}
          >
            {label}
          </button>
        );
      })}
    </fieldset>
  );
}

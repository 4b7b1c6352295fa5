import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { withYears, type YearRange } from '../../query/view';
import { useChange, useFacts, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import styles from './YearFields.module.css';

/** The year range by number: two fields, each open at its end when empty. */
export function YearFields() {
  const { words } = useSpeech();
  const year = useViewPart((view) => view.year);
  const change = useChange();
  const set = (range: YearRange) => change((view) => withYears(view, range));
  const from = year?.from ?? 'earliest';
  const to = year?.to ?? 'latest';
  return (
    <div className={styles.fields}>
      <YearField
        label={words('filters.fromYear')}
        value={from}
        onSet={(value) => set(startingAt(value, to))}
      />
      <span aria-hidden="true">–</span>
      <YearField
        label={words('filters.toYear')}
        value={to}
        onSet={(value) => set({ from, to: value ?? 'latest' })}
      />
      <Button look="link" disabled={year === null} onClick={() => change((view) => withYears(view, null))}>
        {words('filters.allYears')}
      </Button>
    </div>
  );
}

/** The last year follows a first one set beyond it: it is what is typed next. */
function startingAt(from: number | null, to: YearRange['to']): YearRange {
  if (from === null) return { from: 'earliest', to };
  return { from, to: to === 'latest' ? to : Math.max(from, to) };
}

type FieldProps = {
  readonly label: string;
  readonly value: number | string;
  readonly onSet: (year: number | null) => void;
};

/** Takes effect on Enter or when left, so that a year half typed filters nothing. */
function YearField({ label, value, onSet }: FieldProps) {
  const { firstYear, lastYear } = useFacts();
  const written = typeof value === 'number' ? String(value) : '';
  const [typed, setTyped] = useState(written);
  const [of, setOf] = useState(written);
  if (of !== written) {
    setOf(written);
    setTyped(written);
  }
  const settle = () => {
    const year = Number.parseInt(typed, 10);
    if (typed === written) return;
    // What is set comes back as a value, and where the ends are put right as the other field's.
    setTyped(written);
    if (typed === '' || year >= 0) onSet(typed === '' ? null : Math.min(year, 9999));
  };
  return (
    <label className={styles.label}>
      {label}
      <input
        type="number"
        inputMode="numeric"
        className={styles.field}
        min={firstYear}
        max={lastYear}
        value={typed}
        placeholder={String(value === 'earliest' ? firstYear : lastYear)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </label>
  );
}

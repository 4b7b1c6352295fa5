import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { isoDay, parseIsoDay } from '../../lib/calendar';
import { asOf } from '../../query/asOf';
import { askableDays } from '../../query/officesOn';
import { useChange, useFacts, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import styles from './AsOfDay.module.css';

/** The day the offices are shown for, to be typed, and the way back to the event's or the years' own. */
export function AsOfDay() {
  const { words } = useSpeech();
  const facts = useFacts();
  const on = useViewPart((view) => view.on);
  const event = useViewPart((view) => view.event);
  const year = useViewPart((view) => view.year);
  const change = useChange();
  /** What stands in the field while it is typed in: a year comes digit by digit. */
  const [typed, setTyped] = useState<string | null>(null);
  const { from, to } = askableDays(facts);
  const type = (text: string) => {
    setTyped(text);
    const day = parseIsoDay(text);
    if (day === null || day < from || day > to) return;
    change((before) => ({ ...before, on: text }), on === null ? 'push' : 'replace');
  };
  return (
    <span className={`${styles.asOfDay} no-print`}>
      <label className={styles.label}>
        {words('leadership.day')}
        <input
          type="date"
          className={styles.field}
          min={isoDay(from)}
          max={isoDay(to)}
          value={typed ?? isoDay(asOf(facts, { on, event, year }).span.from)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      </label>
      {on !== null && (
        <Button look="link" onClick={() => change((before) => ({ ...before, on: null }))}>
          {words('leadership.clearDay')}
        </Button>
      )}
    </span>
  );
}

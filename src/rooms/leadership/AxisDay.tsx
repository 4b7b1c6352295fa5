import { type KeyboardEvent, useRef } from 'react';
import { formatAsOf } from '../../i18n/formatAsOf';
import { useSpeech } from '../../i18n/SpeechProvider';
import { civilDate, dayNumber, isoDay } from '../../lib/calendar';
import { asOf } from '../../query/asOf';
import type { TimeAxis } from '../../query/timeAxis';
import { useChange, useFacts, useViewPart } from '../../store/hooks';
import styles from './AxisDay.module.css';

const YEARS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

type Props = { readonly axis: TimeAxis };

/** The time axis of the lanes as a slider over its days: a click sets the day of the offices, an arrow key moves it a year. */
export function AxisDay({ axis }: Props) {
  const speech = useSpeech();
  const facts = useFacts();
  const on = useViewPart((view) => view.on);
  const event = useViewPart((view) => view.event);
  const year = useViewPart((view) => view.year);
  const change = useChange();
  const pressed = useRef(false);
  const first = dayNumber(axis.firstYear, 1, 1);
  const last = dayNumber(axis.lastYear, 12, 31);
  const inside = (day: number) => Math.min(Math.max(day, first), last);
  const time = asOf(facts, { on, event, year });
  const value = inside(time.span.from);
  const set = (day: number) => {
    const step = pressed.current || on === null ? 'push' : 'replace';
    pressed.current = false;
    change((before) => ({ ...before, on: isoDay(inside(day)) }), step);
  };
  const move = (event: KeyboardEvent) => {
    const years = YEARS[event.key];
    if (years === undefined) return;
    event.preventDefault();
    set(yearsLater(value, years));
  };
  return (
    <input
      type="range"
      className={`${styles.day} no-print`}
      aria-label={speech.words('leadership.axisDay')}
      aria-valuetext={formatAsOf(speech, time)}
      min={first}
      max={last}
      value={value}
      onPointerDown={() => {
        pressed.current = true;
      }}
      onKeyDown={move}
      onChange={(event) => set(Number(event.target.value))}
    />
  );
}

/** The same day of another year; 29 February becomes 1 March where there is none. */
function yearsLater(day: number, years: number): number {
  const { year, month, day: ofMonth } = civilDate(day);
  return dayNumber(year + years, month, ofMonth);
}

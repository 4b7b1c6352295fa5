import { useId, useRef } from 'react';
import { useSpeech } from '../../../i18n/SpeechProvider';
import { dayNumber, isoDay, parseIsoDay } from '../../../lib/calendar';
import type { Answer } from '../../../query/answer';
import { useFacts } from '../../../store/hooks';
import { findDay } from './findDay';

type Props = {
  readonly answer: Answer;
  readonly descending: boolean;
  /** Called with the row to begin at. */
  readonly onFound: (at: number) => void;
};

/** A field for a day: the table goes there as soon as a day stands in it. */
export function JumpToDate({ answer, descending, onFound }: Props) {
  const { words } = useSpeech();
  const { firstYear, lastYear } = useFacts();
  const id = useId();
  const latest = useRef('');
  const jump = (text: string) => {
    latest.current = text;
    const day = parseIsoDay(text);
    if (day === null) return;
    findDay(answer, day, descending).then(
      (at) => {
        if (latest.current === text) onFound(at);
      },
      // Another view was asked for meanwhile.
      () => {},
    );
  };
  return (
    <>
      <label htmlFor={id}>{words('large.goToDate')}</label>
      <input
        id={id}
        type="date"
        min={isoDay(dayNumber(firstYear, 1, 1))}
        max={isoDay(dayNumber(lastYear, 12, 31))}
        onChange={({ target }) => jump(target.value)}
      />
    </>
  );
}

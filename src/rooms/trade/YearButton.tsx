import { memo } from 'react';
import type { Speech } from '../../i18n/createSpeech';
import { useSpeech } from '../../i18n/SpeechProvider';
import { type ChartYear, hasValues } from './chartData';
import type { Pointed } from './TradePlot';
import { valueWords } from './valueWords';
import styles from './YearButtons.module.css';

type Props = {
  readonly one: ChartYear;
  /** Years on the axis before it, and in all. */
  readonly index: number;
  readonly length: number;
  /** Whether the view has this year alone. */
  readonly only: boolean;
  /** Whether the Tab key leads here. */
  readonly reachable: boolean;
  readonly isDragging: () => boolean;
  readonly onFocus: (year: number) => void;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onChoose: (year: number, only: boolean) => void;
};

/** One year's button, made again only when something of its own changes: there may be many. */
export const YearButton = memo(function YearButton(props: Props) {
  const { one, index, length, only, reachable, isDragging, onFocus, onPoint, onChoose } = props;
  const speech = useSpeech();
  const { words } = speech;
  const { year } = one;
  const point = () => onPoint({ from: year, to: year });
  return (
    <button
      type="button"
      className={styles.year}
      data-year={year}
      tabIndex={reachable ? 0 : -1}
      aria-pressed={only}
      aria-label={`${nameOf(speech, one)} ${words(only ? 'trade.chosenYear' : 'trade.chooseYear', { year: String(year) })}`}
      style={{ left: `${(index / length) * 100}%`, width: `${100 / length}%` }}
      onFocus={() => {
        onFocus(year);
        point();
      }}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => {
        if (!isDragging()) point();
      }}
      onPointerLeave={({ pointerType }) => {
        // A finger lifted leaves too: what it pointed at stays until it touches elsewhere.
        if (pointerType !== 'touch' && !isDragging()) onPoint(null);
      }}
      onClick={() => onChoose(year, only)}
    />
  );
});

/** What a year's button is called: each number with what it is and whose, and the gap between two. */
function nameOf(speech: Speech, one: ChartYear): string {
  const { words } = speech;
  const say = valueWords(speech);
  const year = String(one.year);
  if (!hasValues(one)) return words('trade.noFigureYear', { year });
  const gap = one.gap && words('trade.gapYear', { year, value: say.gap(one.gap) });
  return [...Object.values(one.values).map(say.line), ...(gap ? [gap] : [])].join(
    words('punctuation.semicolon'),
  );
}

import { memo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useAnswer, useView } from '../../store/hooks';
import { type Years, yearsIn } from './brush';
import styles from './YearStrip.module.css';

/** Heights of the bars, in the strip's own units. */
const TALLEST = 40;
const LEAST = 3;

type Props = { readonly record: Years };

/** How many events each year has that the other filters leave. */
export function YearBars({ record }: Props) {
  const { words } = useSpeech();
  const { years } = useAnswer();
  const chosen = yearsIn(record, useView().year);
  const most = Math.max(1, ...years.values());
  const length = record.to - record.from + 1;
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${length} ${TALLEST}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words('filters.strip')}
    >
      {Array.from({ length }, (_, index) => {
        const year = record.from + index;
        const count = years.get(year) ?? 0;
        return (
          count > 0 && (
            <YearBar
              key={year}
              year={year}
              x={index}
              count={count}
              height={LEAST + (count / most) * (TALLEST - LEAST)}
              isIn={chosen !== null && year >= chosen.from && year <= chosen.to}
            />
          )
        );
      })}
    </svg>
  );
}

type BarProps = {
  readonly year: number;
  readonly x: number;
  readonly count: number;
  readonly height: number;
  readonly isIn: boolean;
};

const YearBar = memo(function YearBar({ year, x, count, height, isIn }: BarProps) {
  const { words } = useSpeech();
  return (
    <rect x={x + 0.08} y={TALLEST - height} width={0.84} height={height} data-in={isIn}>
      <title>{words('filters.stripYear', { year: String(year), count })}</title>
    </rect>
  );
});

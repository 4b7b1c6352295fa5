import { type KeyboardEvent, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { TimeAxis } from '../../query/timeAxis';
import { withYears } from '../../query/view';
import { useChange, useView } from '../../store/hooks';
import type { ChartData, ChartYear } from './chartData';
import styles from './YearButtons.module.css';

/** A button over each year with a figure: it reads out by name, filters by click; arrows move on. */
export function YearButtons({ axis, data }: { readonly axis: TimeAxis; readonly data: ChartData }) {
  const { words } = useSpeech();
  const readout = useReadout();
  const { year } = useView();
  const change = useChange();
  const drawn = data.years.filter(({ figures }) => Object.keys(figures).length > 0);
  const [current, setCurrent] = useState<number | null>(null);
  const reachable = drawn.some((one) => one.year === current) ? current : (drawn.at(-1)?.year ?? null);
  const [told, setTold] = useState('');
  const length = axis.lastYear - axis.firstYear + 1;
  const move = (key: KeyboardEvent<HTMLDivElement>) => {
    const at = drawn.findIndex((one) => one.year === reachable);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: drawn.length - 1 }[key.key];
    const next = to === undefined ? undefined : drawn[to];
    if (!next) return;
    key.preventDefault();
    setCurrent(next.year);
    key.currentTarget.querySelector<HTMLButtonElement>(`[data-year="${next.year}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between the buttons within
    <div onKeyDown={move}>
      {drawn.map((one) => {
        const only = year?.from === one.year && year.to === one.year;
        return (
          <button
            key={one.year}
            type="button"
            className={styles.year}
            data-year={one.year}
            tabIndex={one.year === reachable ? 0 : -1}
            aria-pressed={only}
            aria-label={`${readout(one)} ${words(only ? 'trade.chosenYear' : 'trade.chooseYear', { year: String(one.year) })}`}
            style={{ left: `${((one.year - axis.firstYear) / length) * 100}%`, width: `${100 / length}%` }}
            onFocus={() => {
              setCurrent(one.year);
              setTold(readout(one));
            }}
            onBlur={() => setTold('')}
            onPointerEnter={() => setTold(readout(one))}
            onPointerLeave={() => setTold('')}
            onClick={() => change((view) => withYears(view, only ? null : { from: one.year, to: one.year }))}
          />
        );
      })}
      {told !== '' && (
        <p className={styles.readout} aria-hidden="true">
          {told}
        </p>
      )}
    </div>
  );
}

/** What one year says: each figure with its flow and whose it is. */
function useReadout(): (year: ChartYear) => string {
  const { words, billions } = useSpeech();
  return ({ year, figures }) =>
    Object.values(figures)
      .map(({ flow, reporter, valueUsdBn }) =>
        words('trade.readout', {
          year: String(year),
          value: billions(valueUsdBn),
          flow: words(`trade.${flow}`),
          reporter: words(`trade.reporters.${reporter}`),
        }),
      )
      .join(words('punctuation.semicolon'));
}

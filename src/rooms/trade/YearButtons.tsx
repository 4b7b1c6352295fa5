import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { PlacedChange } from '../../query/changesByYear';
import { extendYears } from '../../query/extendYears';
import type { TimeAxis } from '../../query/timeAxis';
import { withYears } from '../../query/view';
import { useChange, useFacts, useViewPart } from '../../store/hooks';
import { type ChartData, hasValues } from './chartData';
import type { Pointed } from './TradePlot';
import { useYearBrush } from './useYearBrush';
import { YearButton } from './YearButton';
import styles from './YearButtons.module.css';

type Props = {
  readonly axis: TimeAxis;
  readonly data: ChartData;
  readonly changes: readonly PlacedChange[];
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
};

/**
 * A button over each year with a figure or a change of office-holders: it reads out by name, filters by
 * click; arrows move on, with Shift they extend the years; dragging chooses several.
 */
export function YearButtons({ axis, data, changes, pointed, onPoint }: Props) {
  const { words } = useSpeech();
  const year = useViewPart((view) => view.year);
  const { firstYear, lastYear } = useFacts();
  const change = useChange();
  const ref = useRef<HTMLFieldSetElement>(null);
  const brush = useYearBrush(axis, onPoint);
  const changed = new Set(changes.map((one) => one.year));
  const known = data.years.filter((one) => hasValues(one) || changed.has(one.year));
  const [current, setCurrent] = useState<number | null>(null);
  const reachable = known.some((one) => one.year === current)
    ? current
    : ((known.findLast(hasValues) ?? known.at(-1))?.year ?? null);
  /** The end that Shift and an arrow have moved: its button comes with the new axis. */
  const extended = useRef<number | null>(null);
  const length = axis.lastYear - axis.firstYear + 1;
  const focus = (to: number) => ref.current?.querySelector<HTMLButtonElement>(`[data-year="${to}"]`)?.focus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the axis has the years asked for
  useEffect(() => {
    const at = extended.current;
    if (at === null || known.length === 0) return;
    const near = known.reduce((best, one) =>
      Math.abs(one.year - at) < Math.abs(best.year - at) ? one : best,
    );
    focus(near.year);
    extended.current = at;
  }, [axis.firstYear, axis.lastYear]);

  const extend = (step: -1 | 1, focused: number) => {
    const isEnd =
      extended.current !== null && (year?.from === extended.current || year?.to === extended.current);
    const next = extendYears(year, isEnd ? (extended.current ?? focused) : focused, step, {
      firstYear,
      lastYear,
    });
    change((view) => withYears(view, next.range), isEnd ? 'replace' : 'push');
    extended.current = next.at;
  };
  const press = (key: KeyboardEvent<HTMLElement>) => {
    if (key.key === 'Escape') onPoint(null);
    const at = known.findIndex((one) => one.year === reachable);
    const focused = known[at];
    if (key.shiftKey && focused && (key.key === 'ArrowLeft' || key.key === 'ArrowRight')) {
      key.preventDefault();
      extend(key.key === 'ArrowLeft' ? -1 : 1, focused.year);
      return;
    }
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: known.length - 1 }[key.key];
    const next = to === undefined ? undefined : known[to];
    if (!next) return;
    key.preventDefault();
    extended.current = null;
    setCurrent(next.year);
    focus(next.year);
  };
  const choose = useCallback(
    (chosen: number, only: boolean) => {
      extended.current = null;
      change((view) => withYears(view, only ? null : { from: chosen, to: chosen }));
    },
    [change],
  );
  const place = (from: number, to: number) => ({
    left: `${((from - axis.firstYear) / length) * 100}%`,
    width: `${((to + 1 - from) / length) * 100}%`,
  });
  return (
    <fieldset
      ref={ref}
      className={styles.years}
      aria-label={words('trade.yearsGroup')}
      onKeyDown={press}
      {...brush.handlers}
    >
      {pointed && pointed.from !== pointed.to && (
        <div className={styles.brush} style={place(pointed.from, pointed.to)} />
      )}
      {known.map((one) => (
        <YearButton
          key={one.year}
          one={one}
          index={one.year - axis.firstYear}
          length={length}
          only={year?.from === one.year && year.to === one.year}
          reachable={one.year === reachable}
          isDragging={brush.isDragging}
          onFocus={setCurrent}
          onPoint={onPoint}
          onChoose={choose}
        />
      ))}
    </fieldset>
  );
}

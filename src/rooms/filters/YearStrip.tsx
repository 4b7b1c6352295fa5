import { type PointerEvent, useRef } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { orderedYears, withYears, type YearRange } from '../../query/view';
import { useChange, useFacts, useSelection, useView } from '../../store/hooks';
import { CoverageBand } from './CoverageBand';
import styles from './YearStrip.module.css';

/** Heights of the bars, in the strip's own units. */
const TALLEST = 40;
const LEAST = 3;

/** Every year of the record with its count, and a brush over them: click, drag, or the two sliders. */
export function YearStrip() {
  const { words } = useSpeech();
  const { firstYear, lastYear } = useFacts();
  const { years } = useSelection();
  const { year } = useView();
  const change = useChange();
  const strip = useRef<HTMLDivElement>(null);
  const dragged = useRef<number | null>(null);

  const all = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const most = Math.max(1, ...years.values());
  const inside = (value: number) => Math.min(Math.max(value, firstYear), lastYear);
  const outside = year !== null && isOutside(year, firstYear, lastYear);
  const shown = outside ? null : year;
  const from = inside(shown === null || shown.from === 'earliest' ? firstYear : shown.from);
  const to = inside(shown === null || shown.to === 'latest' ? lastYear : shown.to);
  const said = outside ? namedEnds(year) : { from, to };
  const yearText = (value: number) =>
    words('filters.stripYear', { year: String(value), count: years.get(value) ?? 0 });
  const percent = (value: number) => `${((value - firstYear) / all.length) * 100}%`;

  const set = (range: YearRange | null, step: 'push' | 'replace') =>
    change((view) => withYears(view, range && trimmed(range, firstYear, lastYear)), step);
  const yearAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (!box) return firstYear;
    return inside(firstYear + Math.floor(((event.clientX - box.left) / box.width) * all.length));
  };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
    const pressed = yearAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = pressed;
    const again = year?.from === pressed && year.to === pressed;
    set(again ? null : { from: pressed, to: pressed }, 'push');
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (dragged.current === null) return;
    const reached = yearAt(event);
    const start = dragged.current;
    if (reached !== start || from !== to) {
      const range = orderedYears({ from: start, to: reached });
      if (range && (range.from !== from || range.to !== to)) set(range, 'replace');
    }
  };
  const release = () => {
    dragged.current = null;
  };

  return (
    <div className={styles.strip} data-of-view="">
      <div
        ref={strip}
        className={styles.plot}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        {shown !== null && (
          <div
            data-brush=""
            className={styles.chosen}
            style={{ left: percent(from), right: `calc(100% - ${percent(to + 1)})` }}
          />
        )}
        <svg
          className={styles.bars}
          viewBox={`0 0 ${all.length} ${TALLEST}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words('filters.strip')}
        >
          {all.map((value) => {
            const count = years.get(value) ?? 0;
            if (count === 0) return null;
            const height = LEAST + (count / most) * (TALLEST - LEAST);
            return (
              <rect
                key={value}
                x={value - firstYear + 0.08}
                y={TALLEST - height}
                width={0.84}
                height={height}
                data-in={!outside && value >= from && value <= to}
              >
                <title>{yearText(value)}</title>
              </rect>
            );
          })}
        </svg>
        <input
          type="range"
          className={styles.slider}
          data-set={shown !== null}
          aria-label={words('filters.fromYear')}
          aria-valuetext={yearText(said.from)}
          min={firstYear}
          max={lastYear + 1}
          value={from}
          onChange={(event) => set({ from: Math.min(Number(event.target.value), to), to }, 'replace')}
        />
        <input
          type="range"
          className={styles.slider}
          data-set={shown !== null}
          aria-label={words('filters.toYear')}
          aria-valuetext={yearText(said.to)}
          min={firstYear}
          max={lastYear + 1}
          value={to + 1}
          onChange={(event) => set({ from, to: Math.max(Number(event.target.value) - 1, from) }, 'replace')}
        />
      </div>
      <CoverageBand firstYear={firstYear} lastYear={lastYear} />
      <div className={styles.scale} aria-hidden="true">
        {all
          .filter((value) => value % 10 === 0)
          .map((value) => (
            <span key={value} style={{ left: `clamp(16px, ${percent(value + 0.5)}, calc(100% - 16px))` }}>
              {value}
            </span>
          ))}
      </div>
    </div>
  );
}

/** Whether no year of the record is asked for: then the strip has none of it to draw. */
function isOutside({ from, to }: YearRange, firstYear: number, lastYear: number): boolean {
  return (from !== 'earliest' && from > lastYear) || (to !== 'latest' && to < firstYear);
}

/** The years such a range names; an open end has none of its own, so the other stands for both. */
function namedEnds({ from, to }: YearRange): { from: number; to: number } {
  const first = from === 'earliest' ? to : from;
  const last = to === 'latest' ? from : to;
  return { from: Number(first), to: Number(last) };
}

/** A range that reaches an end of the record is open there, so that the link grows with the record. */
function trimmed({ from, to }: YearRange, firstYear: number, lastYear: number): YearRange | null {
  if (from === to) return { from, to };
  return orderedYears({ from: from === firstYear ? 'earliest' : from, to: to === lastYear ? 'latest' : to });
}

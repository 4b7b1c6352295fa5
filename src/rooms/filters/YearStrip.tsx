import { type KeyboardEvent, useId, useRef } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { withYears, type YearRange } from '../../query/view';
import { Later, useAnswer, useChange, useFacts, useViewPart } from '../../store/hooks';
import { rangeOf, type Years, yearsIn } from './brush';
import { CoverageBand } from './CoverageBand';
import { useBrush } from './useBrush';
import { YearBars } from './YearBars';
import { YearMark } from './YearMark';
import { YearPresets } from './YearPresets';
import styles from './YearStrip.module.css';

/** With and without Shift: which of them needs it differs from keyboard to keyboard. */
const ZOOM_KEYS = new Map<string, 'in' | 'out'>([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['_', 'out'],
]);

/** Every year of the record with its count, and a brush over them: tap, drag, zoom, or the two sliders. */
export function YearStrip() {
  const { words } = useSpeech();
  const { firstYear, lastYear } = useFacts();
  const { years } = useAnswer();
  const year = useViewPart((view) => view.year);
  const change = useChange();
  const hint = useId();
  const strip = useRef<HTMLDivElement>(null);
  const record = { from: firstYear, to: lastYear };
  const { zoom, gestures } = useBrush(strip, record);

  const all = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const inRecord = yearsIn(record, year);
  const shown = inRecord ?? record;
  const isBrushed = year !== null && inRecord !== null;
  const said = year === null || inRecord ? shown : namedEnds(year);
  const yearText = (value: number) =>
    words('filters.stripYear', { year: String(value), count: years.get(value) ?? 0 });
  const percent = (value: number) => `${((value - firstYear) / all.length) * 100}%`;
  const slide = (next: Years) => change((view) => withYears(view, rangeOf(record, next)), 'replace');
  const zoomByKey = (event: KeyboardEvent) => {
    const way = ZOOM_KEYS.get(event.key);
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoom(way);
  };
  const slider = {
    className: styles.slider,
    'data-set': isBrushed,
    'aria-describedby': hint,
    'aria-keyshortcuts': '+ -',
    min: firstYear,
    max: lastYear + 1,
    onKeyDown: zoomByKey,
  };

  return (
    <div>
      <YearPresets />
      <div className={styles.strip} data-of-view="">
        <div ref={strip} className={styles.plot} {...gestures}>
          {isBrushed && (
            <div
              data-brush=""
              className={styles.chosen}
              style={{ left: percent(shown.from), right: `calc(100% - ${percent(shown.to + 1)})` }}
            />
          )}
          <Later>
            <YearBars record={record} />
            <YearMark />
          </Later>
          <input
            {...slider}
            type="range"
            data-edge="from"
            aria-label={words('filters.fromYear')}
            aria-valuetext={yearText(said.from)}
            value={shown.from}
            onChange={(event) => slide({ ...shown, from: Math.min(Number(event.target.value), shown.to) })}
          />
          <input
            {...slider}
            type="range"
            data-edge="to"
            aria-label={words('filters.toYear')}
            aria-valuetext={yearText(said.to)}
            value={shown.to + 1}
            onChange={(event) =>
              slide({ ...shown, to: Math.max(Number(event.target.value) - 1, shown.from) })
            }
          />
          <div data-grip="from" className={styles.grip} style={{ left: percent(shown.from) }} />
          <div data-grip="to" className={styles.grip} style={{ left: percent(shown.to + 1) }} />
          <p id={hint} hidden>
            {words('filters.zoomHint')}
          </p>
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
    </div>
  );
}

/** The years a range beyond the record names; an open end has none of its own, so the other stands for both. */
function namedEnds({ from, to }: YearRange): Years {
  const first = from === 'earliest' ? to : from;
  const last = to === 'latest' ? from : to;
  return { from: Number(first), to: Number(last) };
}

import { useMemo, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { middleOf } from '../../query/asOf';
import { placedChanges } from '../../query/changesByYear';
import { figureOf } from '../../query/figureOf';
import type { TimeAxis } from '../../query/timeAxis';
import { yearTicks } from '../../query/timeAxis';
import { useAnswer, useFacts, useRowsAtHand, useView } from '../../store/hooks';
import { type Line, NARROW_GUTTER, TimeScale, WIDE_FROM, WIDE_GUTTER } from '../../ui/TimeScale';
import { useWidth } from '../../ui/useWidth';
import { AxisMarks } from './AxisMarks';
import { axisDensity } from './axisDensity';
import type { ChartData } from './chartData';
import { gaps } from './chartData';
import { Legend } from './Legend';
import { Readout } from './Readout';
import styles from './TradePlot.module.css';
import { useChart } from './useChart';
import { YearButtons } from './YearButtons';

/** Inner width of the panel in the wide layout, until it is measured. */
const USUAL_WIDTH = 578;
/** CSS pixels a year's label wants. */
const LABEL_ROOM = 52;
/** Wider than this share of the axis, a gap has room to say what it is. */
const GAP_SPEAKS = 0.3;
/** More events than so many are marked by their density. */
const MOST_DOTS = 120;
/** CSS pixels a change of office-holders wants on average, not to hide the next. */
const MARK_ROOM = 8;

type Props = {
  readonly axis: TimeAxis;
  readonly data: ChartData;
  readonly line: Line | null;
  /** Called once the chart is drawn, or is known not to come. */
  readonly onSettled: () => void;
  readonly onFailed: () => void;
};

/** What the reader points at: a year, or the years being dragged over. */
export type Pointed = { readonly from: number; readonly to: number };

/** The chart on its axis: loads the drawing after the page, marks gaps, and lets years be chosen. */
export function TradePlot({ axis, data, line, onSettled, onFailed }: Props) {
  const { words, years } = useSpeech();
  const { count, years: byYear, months } = useAnswer();
  const rows = useRowsAtHand();
  const facts = useFacts();
  const { office, person, chart, figure } = useView();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const Chart = useChart(ref, onSettled, onFailed);
  const changes = useMemo(
    () => placedChanges(facts, axis, { office, person }),
    [facts, axis, office, person],
  );
  const gutter = width >= WIDE_FROM ? WIDE_GUTTER : NARROW_GUTTER;
  const length = axis.lastYear - axis.firstYear + 1;
  const at = (year: number) => (year - axis.firstYear) / length;
  const ticks = yearTicks(axis, Math.max(2, Math.floor((width - gutter) / LABEL_ROOM)));
  const dots = useMemo(
    () =>
      count > MOST_DOTS
        ? null
        : rows?.map(({ event }) => middleOf(axis, event.date)).filter((at) => at >= 0 && at <= 1),
    [count, rows, axis],
  );
  const density = useMemo(
    () => (dots ? null : axisDensity(axis, byYear, months)),
    [dots, axis, byYear, months],
  );
  const crowded = changes.length * MARK_ROOM > width - gutter;
  const linked = useMemo(() => {
    const period = figure === null ? null : figureOf(facts, figure)?.period;
    const year = period?.start?.year;
    return year === undefined ? null : { from: year, to: year };
  }, [facts, figure]);
  const onTheWay = chart === 'investment' && !facts.dataset.complete;
  return (
    <div ref={ref}>
      <div className={styles.frame}>
        <TimeScale
          width={width}
          ticks={ticks.map((year) => ({ at: at(year + 0.5), label: String(year) }))}
          line={line}
          dots={dots ?? []}
        >
          <div className={styles.plot} data-of-view="">
            <div className={styles.chart} aria-hidden="true">
              {Chart && <Chart data={data} width={Math.max(120, width - gutter + 40)} />}
            </div>
            <div className={styles.over}>
              {gaps(data).map((gap) => (
                <p
                  key={gap.firstYear}
                  className={styles.gap}
                  style={{
                    left: `${at(gap.firstYear) * 100}%`,
                    right: `${(1 - at(gap.lastYear + 1)) * 100}%`,
                  }}
                >
                  {(gap.lastYear + 1 - gap.firstYear) / length >= GAP_SPEAKS && (
                    <span>
                      {onTheWay
                        ? words('notice.loading')
                        : words('trade.noFigureYears', {
                            years: years({ from: gap.firstYear, to: gap.lastYear }),
                          })}
                    </span>
                  )}
                </p>
              ))}
              <AxisMarks {...{ axis, changes, crowded, density }} />
              <YearButtons
                axis={axis}
                data={data}
                changes={changes}
                pointed={pointed ?? linked}
                onPoint={setPointed}
              />
            </div>
          </div>
        </TimeScale>
        <Readout pointed={pointed} data={data} changes={changes} />
      </div>
      <Legend data={data} events={count > 0} changes={changes.length > 0} crowded={crowded} />
    </div>
  );
}

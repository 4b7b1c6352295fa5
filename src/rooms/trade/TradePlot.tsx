import { useSpeech } from '../../i18n/SpeechProvider';
import { middleOf } from '../../query/asOf';
import type { TimeAxis } from '../../query/timeAxis';
import { yearTicks } from '../../query/timeAxis';
import { useSelection } from '../../store/hooks';
import { type Line, NARROW_GUTTER, TimeScale, WIDE_FROM, WIDE_GUTTER } from '../../ui/TimeScale';
import { useWidth } from '../../ui/useWidth';
import type { ChartData } from './chartData';
import { gaps } from './chartData';
import styles from './TradePlot.module.css';
import { useChart } from './useChart';
import { YearButtons } from './YearButtons';

/** Inner width of the panel in the wide layout, until it is measured. */
const USUAL_WIDTH = 578;
/** CSS pixels a year's label wants. */
const LABEL_ROOM = 52;
/** Wider than this share of the axis, a gap has room to say what it is. */
const GAP_SPEAKS = 0.3;

type Props = {
  readonly axis: TimeAxis;
  readonly data: ChartData;
  readonly line: Line | null;
  /** Called once the chart is drawn, or is known not to come. */
  readonly onSettled: () => void;
  readonly onFailed: () => void;
};

/** The chart on its axis: loads the drawing after the page, marks gaps, and lets years be chosen. */
export function TradePlot({ axis, data, line, onSettled, onFailed }: Props) {
  const { words, years } = useSpeech();
  const { events } = useSelection();
  const [ref, width] = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const Chart = useChart(ref, onSettled, onFailed);
  const gutter = width >= WIDE_FROM ? WIDE_GUTTER : NARROW_GUTTER;
  const length = axis.lastYear - axis.firstYear + 1;
  const at = (year: number) => (year - axis.firstYear) / length;
  const ticks = yearTicks(axis, Math.max(2, Math.floor((width - gutter) / LABEL_ROOM)));
  const dots = events.flatMap(({ event }) => {
    const middle = middleOf(axis, event.date);
    return middle >= 0 && middle <= 1 ? [middle] : [];
  });
  return (
    <div ref={ref}>
      <TimeScale
        width={width}
        ticks={ticks.map((year) => ({ at: at(year + 0.5), label: String(year) }))}
        line={line}
        dots={dots}
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
                style={{ left: `${at(gap.firstYear) * 100}%`, right: `${(1 - at(gap.lastYear + 1)) * 100}%` }}
              >
                {(gap.lastYear + 1 - gap.firstYear) / length >= GAP_SPEAKS && (
                  <span>
                    {words('trade.noFigureYears', {
                      years: years({ from: gap.firstYear, to: gap.lastYear }),
                    })}
                  </span>
                )}
              </p>
            ))}
            <YearButtons axis={axis} data={data} />
          </div>
        </div>
      </TimeScale>
    </div>
  );
}

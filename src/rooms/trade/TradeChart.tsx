import { Bar, BarChart, type BarShapeProps, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import type { Reporter, TradeFigure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { END_PAD } from '../../ui/TimeScale';
import type { BarOf, ChartData, ChartYear } from './chartData';
import styles from './TradeChart.module.css';
import { valueTicks } from './valueTicks';

/** CSS pixels. */
export const CHART_HEIGHT = 208;
export const VALUE_AXIS = 40;
/** A line for what a year reads out, and one for the highest bar's label. */
const TOP = 38;
const WIDEST_BAR = 44;

type Props = { readonly data: ChartData; readonly width: number };

/** The bars and their value axis: nothing but marks. Years, hovering and choosing are the panel's. */
export function TradeChart({ data, width }: Props) {
  const { billionsBare } = useSpeech();
  const ticks = valueTicks(
    Math.max(0, ...data.years.flatMap((year) => data.bars.map((bar) => stackOf(year, bar)))),
  );
  const stackEnds = data.bars.filter(({ flow }) => flow !== 'imports' || !hasExports(data));
  const labelled = labelledReporters(data, width);
  return (
    <BarChart
      width={width}
      height={CHART_HEIGHT}
      data={[...data.years]}
      margin={{ top: TOP, right: END_PAD, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      barGap={2}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="year" hide />
      <YAxis
        width={VALUE_AXIS}
        axisLine={false}
        tickLine={false}
        ticks={[...ticks]}
        interval={0}
        domain={[0, ticks.at(-1) ?? 1]}
        tick={{ fill: 'var(--muted)', fontSize: 12 }}
        tickFormatter={billionsBare}
      />
      {data.bars.map((bar) => (
        <Bar
          key={bar.key}
          dataKey={({ figures }: ChartYear) => figures[bar.key]?.valueUsdBn}
          stackId={bar.reporter}
          maxBarSize={WIDEST_BAR}
          isAnimationActive={false}
          shape={(box: BarShapeProps) => (
            <Part bar={bar} figure={data.years[box.originalDataIndex]?.figures[bar.key]} box={box} />
          )}
        >
          {stackEnds.includes(bar) && labelled.has(bar.reporter) && (
            <LabelList
              dataKey={(year: ChartYear) => labelOf(data, year, bar, billionsBare)}
              position="top"
              className={styles.label ?? ''}
            />
          )}
        </Bar>
      ))}
    </BarChart>
  );
}

const hasExports = ({ bars }: ChartData) => bars.some(({ flow }) => flow === 'exports');

/** CSS pixels that labels of two bars side by side need, each. */
const LABEL_ROOM = 34;

/** Whose latest year is labelled: everybody's where the labels have room, else the first's. */
function labelledReporters({ bars, years }: ChartData, width: number): ReadonlySet<Reporter> {
  const reporters = new Set(bars.map(({ reporter }) => reporter));
  const room = (width - VALUE_AXIS - END_PAD) / Math.max(1, years.length);
  return room >= LABEL_ROOM * reporters.size ? reporters : new Set([...reporters].slice(0, 1));
}

/** Only the latest year of a reporter is labelled: the others are read off the axis, or by pointing. */
function labelOf(data: ChartData, one: ChartYear, bar: BarOf, format: (value: number) => string) {
  const isOf = ({ figures }: ChartYear) =>
    Object.values(figures).some(({ reporter }) => reporter === bar.reporter);
  if (!one.figures[bar.key] || one !== data.years.findLast(isOf)) return '';
  return format(one.totals[bar.reporter]?.valueUsdBn ?? Number(stackOf(one, bar).toFixed(1)));
}

/** Height of the stack a bar is in, bn USD. */
function stackOf({ figures }: ChartYear, { reporter }: BarOf): number {
  const stack = Object.values(figures).filter((figure) => figure.reporter === reporter);
  return stack.reduce((sum, { valueUsdBn }) => sum + valueUsdBn, 0);
}

type PartProps = {
  readonly bar: BarOf;
  readonly figure: TradeFigure | undefined;
  readonly box: BarShapeProps;
};

/** One bar, told apart by reporter, flow and status in the style sheet. */
function Part({ bar, figure, box }: PartProps) {
  const { x, y, width, height } = box;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={Math.max(0, height)}
      className={styles.bar}
      data-reporter={bar.reporter}
      data-flow={bar.flow}
      data-status={figure?.status}
    />
  );
}

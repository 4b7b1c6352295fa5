import { memo, useId } from 'react';
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  XAxis,
  YAxis,
} from 'recharts';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { TradeValue } from '../../query/tradeValues';
import { END_PAD } from '../../ui/TimeScale';
import type { BarOf, ChartData, ChartYear } from './chartData';
import { GapMark } from './GapMark';
import { lookOf } from './lookOf';
import styles from './TradeChart.module.css';
import { valueTicks } from './valueTicks';

/** CSS pixels. */
export const CHART_HEIGHT = 208;
export const VALUE_AXIS = 40;
/** Room for the highest bar's label. */
const TOP = 24;
const WIDEST_BAR = 44;
/** Narrower bars have no outline. */
const THIN_BAR = 6;
/** Figures a label keeps; all of them are in the readout and the table. */
const LABEL_DIGITS = 5;

type Props = { readonly data: ChartData; readonly width: number };

/**
 * The bars and their value axis: nothing but marks. Years, hovering and choosing are the panel's. Drawn
 * again only when its own series or width change.
 */
export const TradeChart = memo(function TradeChart({ data, width }: Props) {
  const { billionsBare, percent } = useSpeech();
  const stripes = useId();
  const stacks = data.years.flatMap((year) => data.bars.map((bar) => stackOf(year, bar)));
  const ticks = valueTicks(Math.max(0, ...stacks), Math.min(0, ...stacks));
  const format = data.bars.some(({ measure }) => measure === 'growth') ? percent : billionsBare;
  const stackEnds = data.bars.filter((bar) => bar.measure !== 'imports' || !hasExports(data, bar));
  const labelled = labelledReporters(data, width);
  const room = roomOf(data, width);
  return (
    <BarChart
      width={width}
      height={CHART_HEIGHT}
      data={[...data.years]}
      margin={{ top: TOP, right: END_PAD, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      barGap={room < NARROW_YEAR ? 0 : 2}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <defs>
        <pattern
          id={stripes}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="5" className={styles.stripe} />
        </pattern>
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="year" hide />
      <YAxis
        width={VALUE_AXIS}
        axisLine={false}
        tickLine={false}
        ticks={[...ticks]}
        interval={0}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        tick={{ fill: 'var(--muted)', fontSize: 12 }}
        tickFormatter={format}
      />
      {(ticks[0] ?? 0) < 0 && <ReferenceLine y={0} stroke="var(--ink)" />}
      {data.bars.map((bar) => (
        <Bar
          key={bar.key}
          dataKey={({ values }: ChartYear) => values[bar.key]?.value}
          stackId={bar.reporter}
          maxBarSize={WIDEST_BAR}
          isAnimationActive={false}
          shape={(box: BarShapeProps) => (
            <Part bar={bar} year={data.years[box.originalDataIndex]} box={box} stripes={stripes} />
          )}
        >
          {stackEnds.includes(bar) && labelled.has(bar.reporter) && (
            <LabelList
              dataKey={(year: ChartYear) => labelOf(data, year, bar, format)}
              position="top"
              className={styles.label ?? ''}
            />
          )}
        </Bar>
      ))}
    </BarChart>
  );
});

const hasExports = ({ bars }: ChartData, { reporter }: BarOf) =>
  bars.some((bar) => bar.measure === 'exports' && bar.reporter === reporter);

/** CSS pixels that labels of two bars side by side need, each. */
const LABEL_ROOM = 46;

/** CSS pixels under which a year has no room for outlines and what is between bars. */
const NARROW_YEAR = 18;

const roomOf = ({ years }: Pick<ChartData, 'years'>, width: number) =>
  (width - VALUE_AXIS - END_PAD) / Math.max(1, years.length);

/** Whose latest year is labelled: everybody's where the labels have room, else the first's. */
function labelledReporters({ bars, years }: ChartData, width: number): ReadonlySet<BarOf['reporter']> {
  const reporters = new Set(bars.map(({ reporter }) => reporter));
  const room = roomOf({ years }, width);
  return room >= LABEL_ROOM * reporters.size ? reporters : new Set([...reporters].slice(0, 1));
}

/** Only the latest year of a reporter is labelled: the others are read off the axis, or by pointing. */
function labelOf(data: ChartData, one: ChartYear, bar: BarOf, format: (value: number) => string) {
  const isOf = ({ values }: ChartYear) =>
    Object.values(values).some(({ reporter }) => reporter === bar.reporter);
  if (!one.values[bar.key] || one !== data.years.findLast(isOf)) return '';
  const total = one.totals.find(({ reporter }) => reporter === bar.reporter);
  return format(Number((total?.valueUsdBn ?? stackOf(one, bar)).toPrecision(LABEL_DIGITS)));
}

/** Height of the stack a bar is in. */
function stackOf({ values }: ChartYear, { reporter }: BarOf): number {
  const stack = Object.values(values).filter((value) => value.reporter === reporter);
  return stack.reduce((sum, { value }) => sum + value, 0);
}

type PartProps = {
  readonly bar: BarOf;
  readonly year: ChartYear | undefined;
  readonly box: BarShapeProps;
  /** The pattern laid over what is not final. */
  readonly stripes: string;
};

/** One bar, told apart by reporter, measure and how firm it is in the style sheet. */
function Part({ bar, year, box, stripes }: PartProps) {
  const value: TradeValue | undefined = year?.values[bar.key];
  if (!value) return null;
  const look = lookOf(value);
  const rect = {
    x: box.x,
    y: Math.min(box.y, box.y + box.height),
    width: box.width,
    height: Math.abs(box.height),
  };
  const gap = year?.gap?.lower === value ? year.gap : null;
  return (
    <>
      <rect
        {...rect}
        className={styles.bar}
        data-reporter={bar.reporter}
        data-hue={bar.hue}
        data-look={look}
        data-thin={box.width < THIN_BAR}
      />
      {(look === 'preliminary' || look === 'estimate') && <rect {...rect} fill={`url(#${stripes})`} />}
      {gap && <GapMark gap={gap} box={rect} />}
    </>
  );
}

import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import { useSpeech } from '../../i18n/SpeechProvider';
import { END_PAD } from '../../ui/TimeScale';
import type { BarOf, ChartData, ChartYear } from './chartData';
import styles from './TradeChart.module.css';
import { valueTicks } from './valueTicks';

/** CSS pixels. */
export const CHART_HEIGHT = 196;
export const VALUE_AXIS = 40;
const TOP = 20;
const WIDEST_BAR = 44;

type Props = { readonly data: ChartData; readonly width: number };

/** The bars and their value axis: nothing but marks. Years, hovering and choosing are the panel's. */
export function TradeChart({ data, width }: Props) {
  const { billionsBare } = useSpeech();
  const ticks = valueTicks(
    Math.max(0, ...data.years.flatMap((year) => data.bars.map((bar) => stackOf(year, bar)))),
  );
  const stackEnds = data.bars.filter(({ flow }) => flow !== 'imports' || !hasExports(data));
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
          shape={(part: unknown) => <Part bar={bar} part={part} />}
        >
          {stackEnds.includes(bar) && (
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

/** Only the latest year is labelled: the others are read off the axis, or by pointing. */
function labelOf(
  data: ChartData,
  { year, figures }: ChartYear,
  bar: BarOf,
  format: (value: number) => string,
) {
  const latest = data.years.findLast((one) => one.figures[bar.key])?.year;
  if (year !== latest) return '';
  return format(Number(stackOf({ year, figures }, bar).toFixed(1)));
}

/** Height of the stack a bar is in, bn USD. */
function stackOf({ figures }: ChartYear, { reporter }: BarOf): number {
  const stack = Object.values(figures).filter((figure) => figure.reporter === reporter);
  return stack.reduce((sum, { valueUsdBn }) => sum + valueUsdBn, 0);
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function Part({ bar, part }: { readonly bar: BarOf; readonly part: unknown }) {
  const box = boxOf(part);
  if (!box) return null;
  const status = statusOf(part, bar);
  return (
    <rect
      {...box}
      className={styles.bar}
      data-reporter={bar.reporter}
      data-flow={bar.flow}
      data-status={status}
    />
  );
}

/** The library's props, judged: it types them loosely. */
function boxOf(part: unknown): Box | null {
  if (typeof part !== 'object' || part === null) return null;
  const read = (name: string) => Number(Reflect.get(part, name));
  const box = { x: read('x'), y: read('y'), width: read('width'), height: read('height') };
  return Object.values(box).every(Number.isFinite) && box.height > 0 ? box : null;
}

function statusOf(part: unknown, bar: BarOf): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const figures: unknown =
    Reflect.get(part, 'figures') ?? Reflect.get(Reflect.get(part, 'payload') ?? {}, 'figures');
  const figure: unknown =
    typeof figures === 'object' && figures !== null ? Reflect.get(figures, bar.key) : undefined;
  const status: unknown =
    typeof figure === 'object' && figure !== null ? Reflect.get(figure, 'status') : undefined;
  return typeof status === 'string' ? status : undefined;
}

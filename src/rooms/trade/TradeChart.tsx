import { memo } from 'react';
import { BarChart, XAxis, YAxis } from 'recharts';
import { useSpeech } from '../../i18n/SpeechProvider';
import { END_PAD } from '../../ui/TimeScale';
import { AxisTick } from './AxisTick';
import type { BarOf, ChartData, ChartYear } from './chartData';
import { sameDrawing } from './sameDrawing';
import { TradeMarks } from './TradeMarks';
import { valueTicks } from './valueTicks';

/** CSS pixels. */
const CHART_HEIGHT = 208;
const VALUE_AXIS = 40;
/** Room for the highest bar's label. */
const TOP = 24;
const MARGIN = { top: TOP, right: END_PAD, bottom: 0, left: 0 };

type Props = { readonly data: ChartData; readonly width: number };

/**
 * The value axis and, on its scales, the bars: nothing but marks. Years, hovering and choosing are the
 * panel's. Drawn again only when what it draws or its width change.
 *
 * The library lays out axes and scales and is told their domains; it is given no rows, so that it keeps
 * no copy of them, works out no bar by itself and listens to nothing.
 */
export const TradeChart = memo(function TradeChart({ data, width }: Props) {
  const { billionsBare, percent } = useSpeech();
  const stacks = data.years.flatMap((year) => data.bars.map((bar) => stackOf(year, bar)));
  const ticks = valueTicks(Math.max(0, ...stacks), Math.min(0, ...stacks));
  const format = data.bars.some(({ measure }) => measure === 'growth') ? percent : billionsBare;
  const [first, last] = [data.years[0]?.year ?? 0, data.years.at(-1)?.year ?? 0];
  return (
    <BarChart
      compact
      width={width}
      height={CHART_HEIGHT}
      margin={MARGIN}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis hide dataKey="year" type="number" domain={[first, last + 1]} allowDataOverflow />
      <YAxis
        type="number"
        width={VALUE_AXIS}
        axisLine={false}
        tickLine={false}
        ticks={[...ticks]}
        interval={0}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        allowDataOverflow
        tick={AxisTick}
        tickFormatter={format}
      />
      <TradeMarks data={data} ticks={ticks} format={format} />
    </BarChart>
  );
}, sameDrawing);

/** Height of the stack a bar is in. */
function stackOf({ values }: ChartYear, { reporter }: BarOf): number {
  const stack = Object.values(values).filter((value) => value.reporter === reporter);
  return stack.reduce((sum, { value }) => sum + value, 0);
}

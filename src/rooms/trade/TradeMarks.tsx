import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useSpeech } from '../../i18n/SpeechProvider';
import { barLabels } from './barLabels';
import type { ChartData } from './chartData';
import { GapMark } from './GapMark';
import { type LaidBar, layBars } from './layBars';
import { lookOf } from './lookOf';
import styles from './TradeChart.module.css';

/** Narrower bars have no outline. */
const THIN_BAR = 6;
/** CSS pixels between a bar and its label. */
const LABEL_GAP = 5;

type Props = {
  readonly data: ChartData;
  /** Values that have a line across. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
};

/** All that stands between the axes, in one go: lines, bars, gaps between two of them, labels. */
export function TradeMarks({ data, ticks, format }: Props) {
  const { billions } = useSpeech();
  const stripes = useId();
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;
  const y = (value: number) => yScale(value) ?? 0;
  const band = area.width / Math.max(1, data.years.length);
  const laid = layBars(data, { x: (year) => xScale(year) ?? 0, y, band });
  const across = { x1: area.x, x2: area.x + area.width };
  return (
    <g>
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
      {ticks.map((tick) => (
        <line key={tick} {...across} y1={y(tick)} y2={y(tick)} className={styles.line} />
      ))}
      {laid.map((bar) => drawBar(bar, stripes))}
      {(ticks[0] ?? 0) < 0 && <line {...across} y1={y(0)} y2={y(0)} className={styles.zero} />}
      {laid.map(
        ({ of, one, value, box }) =>
          one.gap?.lower === value && (
            <GapMark key={`${one.year} ${of.key}`} gap={one.gap} box={box} write={billions} />
          ),
      )}
      {barLabels(data, laid, band).map(({ at: { of, value: drawn, box }, value }) => (
        <text
          key={of.key}
          x={box.x + box.width / 2}
          y={drawn.value < 0 ? box.y + box.height + LABEL_GAP : box.y - LABEL_GAP}
          dy={drawn.value < 0 ? '0.71em' : 0}
          className={styles.label}
        >
          {format(value)}
        </text>
      ))}
    </g>
  );
}

/** One bar, told apart by reporter, measure and how firm it is in the style sheet. */
function drawBar({ of, one, value, box }: LaidBar, stripes: string) {
  const look = lookOf(value);
  return [
    <rect
      key={`${one.year} ${of.key}`}
      {...box}
      className={styles.bar}
      data-reporter={of.reporter}
      data-hue={of.hue}
      data-look={look}
      data-thin={box.width < THIN_BAR}
    />,
    (look === 'preliminary' || look === 'estimate') && (
      <rect key={`${one.year} ${of.key} stripes`} {...box} fill={`url(#${stripes})`} />
    ),
  ];
}

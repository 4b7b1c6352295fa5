import type { YAxisTickContentProps } from 'recharts';
import styles from './TradeChart.module.css';

/** A value of the axis, in one line: the library's own text is measured, at the cost of a layout. */
export function AxisTick({ x, y, payload, index, tickFormatter }: YAxisTickContentProps) {
  return (
    <text x={x} y={y} dy="0.355em" className={styles.tick}>
      {tickFormatter?.(payload.value, index) ?? payload.value}
    </text>
  );
}

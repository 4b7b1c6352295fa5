import type { PlacedChange } from '../../query/changesByYear';
import styles from './TradePlot.module.css';

type Props = {
  /** Years on the axis. */
  readonly length: number;
  readonly changes: readonly PlacedChange[];
  /** Whether the changes are too many to mark one by one. */
  readonly crowded: boolean;
  /** Events from 0 to 1 along the axis, too many to mark one by one. */
  readonly dense: readonly number[];
};

/** On the axis itself: when office-holders changed, and how close the events are. */
export function AxisMarks({ length, changes, crowded, dense }: Props) {
  const of = (side: 'vn' | 'cn') => changes.filter(({ change }) => change.office.side === side);
  return (
    <div className={styles.marks} aria-hidden="true">
      <Density length={length} at={dense} />
      {crowded ? (
        <>
          <Density length={length} at={of('vn').map(({ at }) => at)} side="vn" />
          <Density length={length} at={of('cn').map(({ at }) => at)} side="cn" />
        </>
      ) : (
        changes.map(({ at, change: { office, came } }) => (
          <i
            key={`${office.id} ${came.person} ${came.start.edtf}`}
            className={styles.change}
            data-side={office.side}
            style={{ left: `${at * 100}%` }}
          />
        ))
      )}
    </div>
  );
}

/** So that a year with one is seen beside one with twenty; a thin line needs more. */
const FAINTEST = 0.25;
const FAINTEST_LINE = 0.5;

type DensityProps = {
  readonly length: number;
  /** From 0 to 1 along the axis. */
  readonly at: readonly number[];
  readonly side?: 'vn' | 'cn';
};

/** Year by year, the darker the more. */
function Density({ length, at, side }: DensityProps) {
  const counts = new Map<number, number>();
  for (const one of at) {
    const index = Math.min(length - 1, Math.floor(one * length));
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const least = side ? FAINTEST_LINE : FAINTEST;
  return [...counts].map(([index, count]) => (
    <i
      key={index}
      className={styles.density}
      data-side={side}
      style={{
        left: `${(index / length) * 100}%`,
        width: `${100 / length}%`,
        opacity: least + (1 - least) * (count / most),
      }}
    />
  ));
}

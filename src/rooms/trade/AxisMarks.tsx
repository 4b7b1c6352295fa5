import type { PlacedChange } from '../../query/changesByYear';
import styles from './TradePlot.module.css';

/** So that a year with one event is seen beside one with twenty. */
const FAINTEST = 0.25;

type Props = {
  /** Years on the axis. */
  readonly length: number;
  readonly changes: readonly PlacedChange[];
  /** Events from 0 to 1 along the axis, too many to mark one by one. */
  readonly dense: readonly number[];
};

/** On the axis itself: when office-holders changed, and how close the events are. */
export function AxisMarks({ length, changes, dense }: Props) {
  const counts = new Map<number, number>();
  for (const at of dense) {
    const index = Math.min(length - 1, Math.floor(at * length));
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return (
    <div className={styles.marks} aria-hidden="true">
      {[...counts].map(([index, count]) => (
        <i
          key={index}
          className={styles.density}
          style={{
            left: `${(index / length) * 100}%`,
            width: `${100 / length}%`,
            opacity: FAINTEST + (1 - FAINTEST) * (count / most),
          }}
        />
      ))}
      {changes.map(({ at, change: { office, came } }) => (
        <i
          key={`${office.id} ${came.person} ${came.start.edtf}`}
          className={styles.change}
          data-side={office.side}
          style={{ left: `${at * 100}%` }}
        />
      ))}
    </div>
  );
}

import type { PlacedChange } from '../../query/changesByYear';
import type { TimeAxis } from '../../query/timeAxis';
import type { Density } from './axisDensity';
import styles from './TradePlot.module.css';

type Props = {
  readonly axis: TimeAxis;
  readonly changes: readonly PlacedChange[];
  /** Whether the changes are too many to mark one by one. */
  readonly crowded: boolean;
  /** Of the events, where they are not marked one by one. */
  readonly density: Density | null;
};

/** On the axis itself: when office-holders changed, and how close the events are. */
export function AxisMarks({ axis, changes, crowded, density }: Props) {
  return (
    <div className={styles.marks} aria-hidden="true">
      {density && <DensityMarks {...density} />}
      {crowded ? (
        <>
          <DensityMarks {...densityOf(axis, changes, 'vn')} side="vn" />
          <DensityMarks {...densityOf(axis, changes, 'cn')} side="cn" />
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

function densityOf(
  { firstYear, lastYear }: TimeAxis,
  changes: readonly PlacedChange[],
  side: 'vn' | 'cn',
): Density {
  const counts = new Map<number, number>();
  for (const { year, change } of changes) {
    if (change.office.side === side) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return { first: firstYear, length: lastYear - firstYear + 1, counts };
}

/** So that a year with one is seen beside one with twenty; a thin line needs more. */
const FAINTEST = 0.25;
const FAINTEST_LINE = 0.5;

/** Year by year or month by month, the darker the more. */
function DensityMarks({ first, length, counts, side }: Density & { readonly side?: 'vn' | 'cn' }) {
  const shown = [...counts].filter(([unit]) => unit >= first && unit < first + length);
  const most = Math.max(1, ...shown.map(([, count]) => count));
  const least = side ? FAINTEST_LINE : FAINTEST;
  return shown.map(([unit, count]) => (
    <i
      key={unit}
      className={styles.density}
      data-side={side}
      style={{
        left: `${((unit - first) / length) * 100}%`,
        width: `${100 / length}%`,
        opacity: least + (1 - least) * (count / most),
      }}
    />
  ));
}

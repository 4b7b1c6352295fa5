import type { PlacedChange } from '../../query/changesByYear';
import { type Density, yearDensities } from './axisDensities';
import styles from './TradePlot.module.css';

type Props = {
  /** Years on the axis. */
  readonly length: number;
  readonly changes: readonly PlacedChange[];
  /** Whether the changes are too many to mark one by one. */
  readonly crowded: boolean;
  /** Of the events, where they are not marked one by one. */
  readonly densities: readonly Density[];
};

/** On the axis itself: when office-holders changed, and how close the events are. */
export function AxisMarks({ length, changes, crowded, densities }: Props) {
  const of = (side: 'vn' | 'cn') => changes.filter(({ change }) => change.office.side === side);
  return (
    <div className={styles.marks} aria-hidden="true">
      <Densities densities={densities} />
      {crowded ? (
        <>
          <Densities densities={yearDensities(length, of('vn'))} side="vn" />
          <Densities densities={yearDensities(length, of('cn'))} side="cn" />
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

type MarksProps = { readonly densities: readonly Density[]; readonly side?: 'vn' | 'cn' };

/** One beside the other, the darker the more. */
function Densities({ densities, side }: MarksProps) {
  const most = Math.max(1, ...densities.map(({ count }) => count));
  const least = side ? FAINTEST_LINE : FAINTEST;
  return densities.map(({ at, width, count }) => (
    <i
      key={at}
      className={styles.density}
      data-side={side}
      style={{
        left: `${at * 100}%`,
        width: `${width * 100}%`,
        opacity: least + (1 - least) * (count / most),
      }}
    />
  ));
}

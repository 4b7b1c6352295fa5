import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { PlacedChange } from '../../query/changesByYear';
import type { ChartData } from './chartData';
import styles from './Readout.module.css';
import type { Pointed } from './TradePlot';

const YearReadout = lazy(() => import('./YearReadout').then((module) => ({ default: module.YearReadout })));

type Props = {
  readonly pointed: Pointed | null;
  readonly data: ChartData;
  readonly changes: readonly PlacedChange[];
};

/** All that is known of the year pointed at, below the axis, told once and politely to who listens. */
export function Readout({ pointed, data, changes }: Props) {
  const { words, years } = useSpeech();
  const one = pointed?.from === pointed?.to ? data.years.find(({ year }) => year === pointed?.from) : null;
  return (
    <div className={styles.readout} aria-live="polite" data-shown={pointed !== null}>
      {pointed && !one && <p className={styles.year}>{words('trade.brushed', { years: years(pointed) })}</p>}
      {one && (
        <Suspense fallback={one.year}>
          <YearReadout of={one} changes={changes.filter(({ year }) => year === one.year)} />
        </Suspense>
      )}
    </div>
  );
}

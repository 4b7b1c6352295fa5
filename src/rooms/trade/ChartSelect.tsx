import { useId } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { CHARTS } from '../../query/view';
import { useChange, useViewPart } from '../../store/hooks';
import styles from './ChartSelect.module.css';

/** What the panel draws: a native list, so that six names fit the narrowest phone. */
export function ChartSelect() {
  const { words } = useSpeech();
  const chart = useViewPart((view) => view.chart);
  const change = useChange();
  const id = useId();
  return (
    <span className={styles.wrap}>
      <label htmlFor={id} className={styles.label}>
        {words('trade.chart')}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chart}
        onChange={({ target }) => {
          const chosen = CHARTS.find((one) => one === target.value);
          if (chosen) change((view) => ({ ...view, chart: chosen }));
        }}
      >
        {CHARTS.map((one) => (
          <option key={one} value={one}>
            {words(`trade.charts.${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

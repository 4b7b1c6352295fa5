import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import styles from './TradeTable.module.css';

const InvestmentFigures = lazy(() =>
  import('./InvestmentFigures').then((module) => ({ default: module.InvestmentFigures })),
);

/** Chinese investment in Vietnam: every figure with what it counts and who counts it; folded until asked for. */
export function InvestmentTable() {
  const { words } = useSpeech();
  const { dataset } = useFacts();
  const [open, setOpen] = useState(false);
  const { investment, complete } = dataset;
  // Its place is kept, so that nothing under it moves when the figures come.
  if (!complete) return <div className={`${styles.folded} ${styles.coming}`} />;
  if (investment.length === 0) return null;
  return (
    <details className={styles.folded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('trade.investment.title', { count: investment.length })}</summary>
      {open && (
        <Suspense fallback={<p>{words('notice.loading')}</p>}>
          <InvestmentFigures />
        </Suspense>
      )}
    </details>
  );
}

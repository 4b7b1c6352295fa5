import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useAnswer, useRowsAtHand, useViewPart } from '../../store/hooks';
import { ColumnsMenu } from './ColumnsMenu';
import { EmptyEvents } from './EmptyEvents';
import styles from './EventsPanel.module.css';
import { EventsTable } from './EventsTable';
import { isGroupedByYear } from './placeRows';

const WindowedTable = lazy(() =>
  import('./window/WindowedTable').then((module) => ({ default: module.WindowedTable })),
);

/** More rows than so many, or rows that are elsewhere, are drawn where they are seen. */
const MOST_DRAWN = 2000;

export function EventsPanel() {
  const { words } = useSpeech();
  const { count } = useAnswer();
  const rows = useRowsAtHand();
  const grouped = useViewPart(isGroupedByYear);
  return (
    <section className={styles.panel} aria-label={words('events.title')}>
      <h2 className="unseen">{words('events.title')}</h2>
      {count === 0 ? (
        <EmptyEvents />
      ) : (
        <>
          <div className={`${styles.tools} no-print`} data-grouped={grouped}>
            <ColumnsMenu />
          </div>
          {rows && count <= MOST_DRAWN ? (
            <div className={styles.scroll}>
              <EventsTable />
            </div>
          ) : (
            <Suspense fallback={<p aria-busy="true">{words('tabs.loading')}</p>}>
              <WindowedTable />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}

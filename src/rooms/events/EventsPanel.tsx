import { useSpeech } from '../../i18n/SpeechProvider';
import { useSelection, useViewPart } from '../../store/hooks';
import { ColumnsMenu } from './ColumnsMenu';
import { EmptyEvents } from './EmptyEvents';
import styles from './EventsPanel.module.css';
import { EventsTable } from './EventsTable';
import { isGroupedByYear } from './placeRows';

export function EventsPanel() {
  const { words } = useSpeech();
  const { events } = useSelection();
  const grouped = useViewPart(isGroupedByYear);
  return (
    <section className={styles.panel} aria-label={words('events.title')}>
      <h2 className="unseen">{words('events.title')}</h2>
      {events.length === 0 ? (
        <EmptyEvents />
      ) : (
        <>
          <div className={`${styles.tools} no-print`} data-grouped={grouped}>
            <ColumnsMenu />
          </div>
          <div className={styles.scroll}>
            <EventsTable />
          </div>
        </>
      )}
    </section>
  );
}

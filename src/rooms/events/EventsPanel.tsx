import { useSpeech } from '../../i18n/SpeechProvider';
import { useSelection } from '../../store/hooks';
import { ColumnsMenu } from './ColumnsMenu';
import { EmptyEvents } from './EmptyEvents';
import styles from './EventsPanel.module.css';
import { EventsTable } from './EventsTable';

export function EventsPanel() {
  const { words } = useSpeech();
  const { events } = useSelection();
  return (
    <section className={styles.panel} aria-label={words('events.title')}>
      <h2 className="unseen">{words('events.title')}</h2>
      {events.length === 0 ? (
        <EmptyEvents />
      ) : (
        <>
          <div className={styles.tools}>
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

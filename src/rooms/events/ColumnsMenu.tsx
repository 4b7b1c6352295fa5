import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { Popover } from '../../ui/Popover';
import styles from './ColumnsMenu.module.css';

const List = lazy(() => import('./ColumnsMenuList').then((module) => ({ default: module.ColumnsMenuList })));

/** Which columns the events show, in which order, and what sorts them; cards have no headings to do it. */
export function ColumnsMenu() {
  const { words } = useSpeech();
  return (
    <Popover
      quiet
      align="end"
      name={words('events.columns')}
      label={
        <>
          <span aria-hidden="true">⋮</span>
          <span className="unseen">{words('events.columns')}</span>
        </>
      }
    >
      {() => (
        <div className={styles.columns}>
          <Suspense>
            <List />
          </Suspense>
        </div>
      )}
    </Popover>
  );
}

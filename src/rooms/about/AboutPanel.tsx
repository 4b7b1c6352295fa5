import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import { Panel } from '../../ui/Panel';
import styles from './AboutPanel.module.css';

const Body = lazy(() => import('./AboutBody').then(({ AboutBody }) => ({ default: AboutBody })));

/** About the data; what it says is fetched when the whole record is. */
export function AboutPanel() {
  const { words } = useSpeech();
  const { complete } = useFacts().dataset;
  return (
    <Panel name={words('about.title')} heading={words('about.title')}>
      <div className={styles.body}>
        {complete && (
          <Suspense>
            <Body />
          </Suspense>
        )}
      </div>
    </Panel>
  );
}

import { lazy, Suspense, useState } from 'react';
import { formatAsOf } from '../../i18n/formatAsOf';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { AsOf } from '../../query/asOf';
import { useView } from '../../store/hooks';
import styles from './AsOfList.module.css';

const Table = lazy(() => import('./AsOfTable').then(({ AsOfTable }) => ({ default: AsOfTable })));

type Props = { readonly time: AsOf };

/** Everyone in office at a time, folded until a day or an event asks for it. */
export function AsOfList({ time }: Props) {
  const speech = useSpeech();
  const { on, event } = useView();
  const [turned, setTurned] = useState<boolean | null>(null);
  const open = turned ?? (on !== null || event !== null);
  const title = speech.words('leadership.onDay', { date: formatAsOf(speech, time) });
  return (
    <details className={styles.list} open={open} data-of-view="">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button, this only keeps its state here */}
      <summary
        className={styles.title}
        onClick={(click) => {
          click.preventDefault();
          setTurned(!open);
        }}
      >
        {title}
      </summary>
      {open && (
        <Suspense fallback={<p className={styles.waiting} />}>
          <Table time={time} caption={title} />
        </Suspense>
      )}
    </details>
  );
}

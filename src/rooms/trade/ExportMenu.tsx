import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Popover } from '../../ui/Popover';

const Body = lazy(() => import('./ExportBody').then(({ ExportBody }) => ({ default: ExportBody })));

/** The chart as a file; what makes the files is fetched when asked for. */
export function ExportMenu() {
  const { words } = useSpeech();
  return (
    <span className="no-print">
      <Popover quiet align="end" name={words('files.title')} label={words('files.button')}>
        {() => (
          <ErrorBoundary message={words('files.failed')} retry={words('notice.retry')}>
            <Suspense fallback={<p>{words('notice.loading')}</p>}>
              <Body />
            </Suspense>
          </ErrorBoundary>
        )}
      </Popover>
    </span>
  );
}

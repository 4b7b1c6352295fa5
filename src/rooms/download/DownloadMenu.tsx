import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { Popover } from '../../ui/Popover';

const Body = lazy(() => import('./DownloadBody').then(({ DownloadBody }) => ({ default: DownloadBody })));

/** The events in view as a file. */
export function DownloadMenu() {
  const { words } = useSpeech();
  return (
    <Popover quiet align="end" name={words('download.title')} label={words('download.button')}>
      {() => (
        <Suspense fallback={<p aria-busy="true">{words('tabs.loading')}</p>}>
          <Body />
        </Suspense>
      )}
    </Popover>
  );
}

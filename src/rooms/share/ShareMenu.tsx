import { lazy, type ReactNode, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { Popover } from '../../ui/Popover';

const Body = lazy(() => import('./ShareBody').then(({ ShareBody }) => ({ default: ShareBody })));

/** What other rooms add: how to cite. */
type Props = { readonly cite: ReactNode };

/** This view handed on: its link, a code to scan, a frame for another page, a citation. */
export function ShareMenu({ cite }: Props) {
  const { words } = useSpeech();
  return (
    <Popover strong align="end" name={words('share.title')} label={words('share.button')}>
      {() => (
        <Suspense fallback={<p aria-busy="true">{words('tabs.loading')}</p>}>
          <Body cite={cite} />
        </Suspense>
      )}
    </Popover>
  );
}

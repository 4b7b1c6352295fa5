import { type ReactNode, Suspense, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';

type Props = { readonly title: string; readonly children: ReactNode };

/** Stands closed, and is loaded when first opened. */
export function Folded({ title, children }: Props) {
  const { words } = useSpeech();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {opened && <Suspense fallback={<p aria-busy="true">{words('tabs.loading')}</p>}>{children}</Suspense>}
    </details>
  );
}

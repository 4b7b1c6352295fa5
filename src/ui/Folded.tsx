import { type ReactNode, Suspense, useState } from 'react';

type Props = {
  readonly title: string;
  /** Stands there while what is inside is being fetched. */
  readonly loading: string;
  readonly children: ReactNode;
};

/** Stands closed; what is inside is fetched when it is first opened. */
export function Folded({ title, loading, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {opened && <Suspense fallback={<p aria-busy="true">{loading}</p>}>{children}</Suspense>}
    </details>
  );
}

import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from 'react';
import type { Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useChange, useFacts, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { focusIfLost } from '../../ui/focusFirst';
import { useModal } from '../../ui/useModal';
import styles from './PersonCard.module.css';

const Body = lazy(() => import('./CardBody').then(({ CardBody }) => ({ default: CardBody })));

/** The card of the person whose profile is open, or nothing; over the page. */
export function PersonCard() {
  const profile = useViewPart((view) => view.profile);
  const person = useFacts().personById.get(profile ?? '');
  return person ? <OpenCard person={person} /> : null;
}

function OpenCard({ person }: { readonly person: Person }) {
  const { words, say } = useSpeech();
  const change = useChange();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    change((view) => ({ ...view, profile: null }));
    focusIfLost('#open-event', '#events');
  };
  useModal(dialog, close, false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each card opened is announced by its name
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    dialog.current?.scrollTo?.({ top: 0 });
  }, [person.id]);
  const leave = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} className={styles.card} aria-labelledby="open-card" onKeyDown={leave}>
      <header className={styles.bar}>
        <h2 ref={heading} id="open-card" className={styles.title} tabIndex={-1}>
          {say(person.name)}
        </h2>
        <Button look="icon" aria-label={words('event.close')} onClick={close}>
          ✕
        </Button>
      </header>
      <ErrorBoundary message={words('notice.partFailed')} retry={words('notice.retry')}>
        <Suspense fallback={<p className={styles.loading}>{words('person.loading')}</p>}>
          <Body key={person.id} person={person} />
        </Suspense>
      </ErrorBoundary>
    </dialog>
  );
}

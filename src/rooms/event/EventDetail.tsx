import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Event } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { useChange, useEventLink, useFacts, useSelection, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { focusFirst } from '../../ui/focusFirst';
import { useModal } from '../../ui/useModal';
import styles from './EventDetail.module.css';
import { stepOf } from './stepOf';

const Body = lazy(() => import('./EventBody').then(({ EventBody }) => ({ default: EventBody })));

type Props = {
  /** How to cite an event, by its permalink. */
  readonly cite?: (event: Event, href: string) => ReactNode;
};

/** The open event, or nothing. Beside the table where there is room, over the page where there is not. */
export function EventDetail({ cite }: Props) {
  const { event } = useView();
  const row = useFacts().eventById.get(event ?? '');
  return row ? <OpenEvent row={row} cite={cite} /> : null;
}

type OpenProps = { readonly row: EventFacts; readonly cite: Props['cite'] | undefined };

function OpenEvent({ row, cite }: OpenProps) {
  const { words, say } = useSpeech();
  const { events } = useSelection();
  const change = useChange();
  const dialog = useRef<HTMLDialogElement>(null);
  const { event } = row;
  const { href } = useEventLink(event.id);
  const at = events.indexOf(row);
  const open = (id: string | null) => change((view) => ({ ...view, event: id }));
  const close = () => {
    open(null);
    focusFirst(`a[data-event="${CSS.escape(event.id)}"]`, '#events');
  };
  useModal(dialog, close, true);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event opened is announced by its title
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    dialog.current?.scrollTo?.({ top: 0 });
  }, [event.id]);
  const press = (key: KeyboardEvent) => {
    const step = stepOf(key);
    const to = at >= 0 && step !== 0 ? events[at + step] : undefined;
    if (to) open(to.event.id);
    if (key.key === 'Escape') close();
    if (to || key.key === 'Escape') key.preventDefault();
  };
  return (
    <dialog ref={dialog} className={styles.detail} aria-labelledby="open-event" onKeyDown={press}>
      <header className={styles.bar}>
        <span className={styles.position}>
          {at >= 0 ? words('event.position', { at: at + 1, count: events.length }) : words('event.outside')}
        </span>
        <Step
          label={words('event.previous')}
          hint={words('event.previousKeys')}
          keys="ArrowLeft K"
          sign="↑"
          to={events[at - 1]}
          onOpen={open}
          disabled={at < 0}
        />
        <Step
          label={words('event.next')}
          hint={words('event.nextKeys')}
          keys="ArrowRight J"
          sign="↓"
          to={events[at + 1]}
          onOpen={open}
          disabled={at < 0}
        />
        <Button look="icon" aria-label={words('event.close')} onClick={close}>
          ✕
        </Button>
      </header>
      <h2 ref={heading} id="open-event" className={styles.title} tabIndex={-1}>
        {say(event.title)}
      </h2>
      <ErrorBoundary message={words('notice.partFailed')} retry={words('notice.retry')}>
        <Suspense fallback={<p className={styles.loading}>{words('notice.loading')}</p>}>
          <Body key={event.id} row={row} cite={cite?.(event, href)} />
        </Suspense>
      </ErrorBoundary>
    </dialog>
  );
}

type StepProps = {
  readonly label: string;
  /** The label, with the keys that do the same. */
  readonly hint: string;
  readonly keys: string;
  readonly sign: string;
  readonly to: EventFacts | undefined;
  readonly disabled: boolean;
  readonly onOpen: (id: string) => void;
};

function Step({ label, hint, keys, sign, to, disabled, onOpen }: StepProps) {
  return (
    <Button
      look="icon"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={hint}
      disabled={disabled || !to}
      onClick={() => to && onOpen(to.event.id)}
    >
      {sign}
    </Button>
  );
}

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { useChange, useFacts, useSelection, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { focusFirst } from '../../ui/focusFirst';
import { EventBody } from './EventBody';
import styles from './EventDetail.module.css';
import { useModal } from './useModal';

/** The open event, or nothing. Beside the table where there is room, over the page where there is not. */
export function EventDetail() {
  const { event } = useView();
  const row = useFacts().eventById.get(event ?? '');
  return row ? <OpenEvent row={row} /> : null;
}

function OpenEvent({ row }: { readonly row: EventFacts }) {
  const { words, say } = useSpeech();
  const { events } = useSelection();
  const change = useChange();
  const dialog = useRef<HTMLDialogElement>(null);
  const { event } = row;
  const at = events.indexOf(row);
  const open = (id: string | null) => change((view) => ({ ...view, event: id }));
  const close = () => {
    open(null);
    focusFirst(`a[data-event="${CSS.escape(event.id)}"]`, '#events');
  };
  useModal(dialog, close);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event opened is announced by its title
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    dialog.current?.scrollTo?.({ top: 0 });
  }, [event.id]);
  const leave = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    close();
  };
  return (
    <dialog ref={dialog} className={styles.detail} aria-labelledby="open-event" onKeyDown={leave}>
      <header className={styles.bar}>
        <span className={styles.position}>
          {at >= 0 ? words('event.position', { at: at + 1, count: events.length }) : words('event.outside')}
        </span>
        <Step label={words('event.previous')} sign="↑" to={events[at - 1]} onOpen={open} disabled={at < 0} />
        <Step label={words('event.next')} sign="↓" to={events[at + 1]} onOpen={open} disabled={at < 0} />
        <Button look="icon" aria-label={words('event.close')} onClick={close}>
          ✕
        </Button>
      </header>
      <h2 ref={heading} id="open-event" className={styles.title} tabIndex={-1}>
        {say(event.title)}
      </h2>
      <EventBody key={event.id} row={row} />
    </dialog>
  );
}

type StepProps = {
  readonly label: string;
  readonly sign: string;
  readonly to: EventFacts | undefined;
  readonly disabled: boolean;
  readonly onOpen: (id: string) => void;
};

function Step({ label, sign, to, disabled, onOpen }: StepProps) {
  return (
    <Button
      look="icon"
      aria-label={label}
      disabled={disabled || !to}
      onClick={() => to && onOpen(to.event.id)}
    >
      {sign}
    </Button>
  );
}

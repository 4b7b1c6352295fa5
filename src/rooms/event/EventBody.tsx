import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { useEventLink, useFacts } from '../../store/hooks';
import { useLinkTo } from '../../store/useLinkAddress';
import { CopyButton } from '../../ui/CopyButton';
import { Folded } from '../../ui/Folded';
import { Citation } from './Citation';
import { Disagreements } from './Disagreements';
import styles from './EventBody.module.css';
import { EvidenceList } from './EvidenceList';
import { Participants } from './Participants';
import { Points } from './Points';

type Props = {
  readonly row: EventFacts;
  /** How to cite it. */
  readonly cite?: ReactNode;
};

/** Everything known of one event. */
export function EventBody({ row, cite }: Props) {
  const { words, say, date, isoDate, place } = useSpeech();
  const { typeLabel, topicLabel, dataset } = useFacts();
  const { event } = row;
  const linkTo = useLinkTo();
  const type = typeLabel.get(event.type);
  return (
    <div className={styles.facts}>
      <p className={styles.line}>
        {[date(event.date), type && say(type), event.place && place(event.place)].filter(Boolean).join(' · ')}
        {event.status === 'planned' && <span className={styles.badge}>{words('event.planned')}</span>}
      </p>
      {dataset.complete ? (
        <p className={styles.summary}>{say(event.summary)}</p>
      ) : (
        <p role="status">{words('notice.loading')}</p>
      )}
      {event.confidence === 'medium' && <p className={styles.note}>{words('event.confidenceMedium')}</p>}
      <Participants event={event} />
      <Points event={event} />
      <Disagreements event={event} />
      {dataset.complete && <EvidenceList event={event} />}
      {event.related.length > 0 && (
        <section>
          <h3>{words('event.related')}</h3>
          <Related ids={event.related} />
        </section>
      )}
      <p className={styles.topics}>
        {event.topics
          .flatMap((id) => topicLabel.get(id) ?? [])
          .map(say)
          .join(' · ')}
      </p>
      <footer className={styles.foot}>
        <CopyButton
          text={() => linkTo({ event: event.id })}
          label={words('event.copyLink')}
          done={words('share.copied')}
          failed={words('share.failed')}
        />
        {dataset.complete && <Citation event={event} />}
        {cite && (
          <Folded title={words('event.citeForms')} loading={words('tabs.loading')}>
            {cite}
          </Folded>
        )}
        <span>
          {words('event.added', { date: isoDate(event.added) })}
          {event.revised && ` · ${words('event.revised', { date: isoDate(event.revised) })}`}
        </span>
        <code>{event.id}</code>
      </footer>
    </div>
  );
}

function Related({ ids }: { readonly ids: readonly string[] }) {
  const { eventById } = useFacts();
  return (
    <ul className={styles.related}>
      {ids
        .flatMap((id) => eventById.get(id) ?? [])
        .map((row) => (
          <li key={row.event.id}>
            <RelatedEvent row={row} />
          </li>
        ))}
    </ul>
  );
}

function RelatedEvent({ row: { event } }: { readonly row: EventFacts }) {
  const { say, date } = useSpeech();
  const link = useEventLink(event.id);
  return (
    <>
      <a {...link}>{say(event.title)}</a> <span className={styles.when}>{date(event.date)}</span>
    </>
  );
}

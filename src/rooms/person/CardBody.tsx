import { useMemo } from 'react';
import type { Person } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { EventFacts } from '../../query/facts';
import { personCard } from '../../query/personCard';
import { useEventLink, useFacts, useSelection } from '../../store/hooks';
import styles from './CardBody.module.css';
import { Counterparts } from './Counterparts';
import { EventCounts } from './EventCounts';
import { Names } from './Names';
import { Offices } from './Offices';
import { Peers } from './Peers';

type Props = { readonly person: Person };

/** Everything the record holds of one person. */
export function CardBody({ person }: Props) {
  const { words } = useSpeech();
  const facts = useFacts();
  const { events } = useSelection();
  const card = useMemo(() => personCard(facts, events, person), [facts, events, person]);
  return (
    <div className={styles.body}>
      <Names person={person} />
      <Offices card={card} />
      <EventCounts card={card} />
      {card.first && card.latest && (
        <dl className={styles.ends}>
          <dt>{words('person.latest')}</dt>
          <dd>
            <EventOf row={card.latest} />
          </dd>
          {card.first !== card.latest && (
            <>
              <dt>{words('person.first')}</dt>
              <dd>
                <EventOf row={card.first} />
              </dd>
            </>
          )}
        </dl>
      )}
      <Counterparts person={person} counterparts={card.counterparts} />
      <Peers peers={card.peers} />
    </div>
  );
}

function EventOf({ row: { event } }: { readonly row: EventFacts }) {
  const { say, date } = useSpeech();
  const link = useEventLink(event.id);
  return (
    <>
      <a {...link}>{say(event.title)}</a> <span className={styles.quiet}>{date(event.date)}</span>
    </>
  );
}

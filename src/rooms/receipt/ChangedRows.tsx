import type { TradeFigure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { figureOf } from '../../query/figureOf';
import type { Receipt } from '../../query/receipt';
import { useEventLink, useFacts } from '../../store/hooks';
import { useFigureLink } from '../../store/useFigureLink';

type Props = { readonly receipt: Receipt };
type Kind = 'added' | 'revised';
const KINDS: readonly Kind[] = ['added', 'revised'];

/** The rows that came in or were revised, each a link to it, told on request. */
export function ChangedRows({ receipt: { events, figures } }: Props) {
  const { words } = useSpeech();
  const facts = useFacts();
  const items = KINDS.flatMap((kind) => [
    ...events[kind].map((id) => <EventItem key={id} id={id} kind={kind} />),
    ...figures[kind].flatMap((id) => {
      const figure = figureOf(facts, id);
      return figure ? [<FigureItem key={id} figure={figure} kind={kind} />] : [];
    }),
  ]);
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{words('receipt.details')}</summary>
      <ul>{items}</ul>
    </details>
  );
}

function EventItem({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const { words, say, date } = useSpeech();
  const event = useFacts().eventById.get(id)?.event;
  const link = useEventLink(id);
  return (
    <li>
      {event && `${date(event.date)} `}
      <a {...link}>{event ? say(event.title) : id}</a> ({words(`receipt.${kind}`)})
    </li>
  );
}

function FigureItem({ figure, kind }: { readonly figure: TradeFigure; readonly kind: Kind }) {
  const { words, date, billions } = useSpeech();
  const { href, onClick } = useFigureLink(figure);
  return (
    <li>
      <a href={href} onClick={onClick}>
        {words('trade.readout', {
          flow: words(`trade.${figure.flow}`),
          year: date(figure.period),
          value: billions(figure.valueUsdBn),
          reporter: words(`trade.reporters.${figure.reporter}`),
        })}
      </a>{' '}
      ({words(`receipt.${kind}`)})
    </li>
  );
}

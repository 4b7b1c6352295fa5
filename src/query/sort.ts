import type { Language } from '../dataset/types';
import { citedBy } from './citedBy';
import type { EventFacts, Facts } from './facts';
import type { SortColumn, View } from './view';

/** How the reader's language compares and names; the hall itself knows no locale. */
export type Locale = {
  readonly language: Language;
  readonly compare: (a: string, b: string) => number;
};

type Order = (a: EventFacts, b: EventFacts) => number;

/**
 * Puts events in the view's order. Ties fall back on the record's own order, newest first, so that
 * two readers of one link see one order.
 */
export function sortEvents(
  facts: Facts,
  events: readonly EventFacts[],
  view: View,
  locale: Locale,
): readonly EventFacts[] {
  const [only] = view.sort;
  if (view.sort.length === 1 && only?.column === 'date' && only.descending) return events;
  const orders = view.sort.map(({ column, descending }) => {
    const order = orderBy(facts, column, locale, events);
    return descending ? (a: EventFacts, b: EventFacts) => order(b, a) : order;
  });
  return [...events].sort((a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function orderBy(facts: Facts, column: SortColumn, locale: Locale, events: readonly EventFacts[]): Order {
  if (column === 'date') {
    return ({ event: a }, { event: b }) => a.date.to - b.date.to || a.date.from - b.date.from;
  }
  if (column === 'evidence') return (a, b) => sourceCount(a) - sourceCount(b);
  const keys = new Map(events.map((event) => [event, sortText(facts, event, column, locale.language)]));
  return (a, b) => locale.compare(keys.get(a) ?? '', keys.get(b) ?? '');
}

/** Number of different documents an event rests on. */
export function sourceCount({ event }: EventFacts): number {
  return new Set(citedBy(event).map(({ source }) => source)).size;
}

/** What an event is ordered by in a column of words. */
export function sortText(
  facts: Facts,
  { event, person, topic }: EventFacts,
  column: Exclude<SortColumn, 'date' | 'evidence'>,
  language: Language,
): string {
  switch (column) {
    case 'title':
      return event.title[language];
    case 'type':
      return facts.typeLabel.get(event.type)?.[language] ?? event.type;
    case 'people':
      return person.map((id) => facts.personById.get(id)?.name[language] ?? id).join(', ');
    case 'place':
      return `${event.place?.country ?? ''} ${event.place?.city?.[language] ?? ''}`;
    case 'topics':
      return topic.map((id) => facts.topicLabel.get(id)?.[language] ?? id).join(', ');
  }
}

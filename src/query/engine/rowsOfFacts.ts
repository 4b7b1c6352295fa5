import type { EventFacts, Facts } from '../facts';
import { type SearchIndex, textsOf } from '../search';
import { sortText, sourceCount } from '../sort';
import type { IndexRow, RowSource } from './rowSource';

/** A record in memory as an index reads it: its events in their own order. */
export function rowsOfFacts(facts: Facts, index: SearchIndex): RowSource {
  const { events } = facts;
  return rowsMade(facts, index, events.length, (at) => {
    const event = events[at];
    if (!event) throw new RangeError(`no row ${at}`);
    return event;
  });
}

/** The same of events that are made when they are read; `facts` has all but them. */
export function rowsMade(
  facts: Facts,
  index: Pick<SearchIndex, 'names'>,
  rowCount: number,
  eventAt: (at: number) => EventFacts,
): RowSource {
  return {
    rowCount,
    row: (at): IndexRow => {
      const event = eventAt(at);
      const { firstYear, lastYear, person, type, topic, office, place } = event;
      const { from, to } = event.event.date;
      return {
        firstYear,
        lastYear,
        from,
        to,
        facets: { person, type, topic, office, place },
        texts: textsOf(facts, event),
        sourceCount: sourceCount(event),
      };
    },
    sortText: (at, column, language) => sortText(facts, eventAt(at), column, language),
    known: {
      person: [...facts.personById.keys()],
      type: [...facts.typeLabel.keys()],
      topic: [...facts.topicLabel.keys()],
      office: [...facts.officeById.keys()],
      place: [],
    },
    spellings: () => index.names().spellingsOf,
  };
}

import type { Facts } from '../facts';
import { type SearchIndex, textsOf } from '../search';
import { sortText, sourceCount } from '../sort';
import type { IndexRow, RowSource } from './rowSource';

/** A record in memory as an index reads it: its events in their own order. */
export function rowsOfFacts(facts: Facts, index: SearchIndex): RowSource {
  const { events } = facts;
  const eventAt = (at: number) => {
    const event = events[at];
    if (!event) throw new RangeError(`no row ${at}`);
    return event;
  };
  return {
    rowCount: events.length,
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

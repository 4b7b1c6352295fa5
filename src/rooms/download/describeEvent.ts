import type { Event, Point } from '../../dataset/types';
import type { EventWords } from '../../files/eventsWords';
import type { Speech } from '../../i18n/createSpeech';
import { formatOffices } from '../../i18n/formatOffices';
import { citedBy } from '../../query/citedBy';
import type { Facts } from '../../query/facts';
import { officesThen } from '../../query/officesThen';

/** What a file says of an event, in the reader's words. */
export function describeEvent(speech: Speech, facts: Facts, event: Event, permalink: string): EventWords {
  const { words, say, date, both, country, place } = speech;
  const type = facts.typeLabel.get(event.type);
  return {
    date: date(event.date),
    title: say(event.title),
    type: type ? say(type) : event.type,
    status: words(event.status === 'planned' ? 'events.planned' : 'download.occurred'),
    country: event.place ? both([event.place.country, ...(event.place.alsoIn ?? [])].map(country)) : '',
    city: event.place?.city ? say(event.place.city) : '',
    place: event.place ? place(event.place) : '',
    people: event.participants.flatMap((participant) => {
      const person = facts.personById.get(participant.person);
      if (!person) return [];
      const offices = officesThen(facts, participant, event.date);
      return [{ name: say(person.name), offices: formatOffices(speech, participant, offices) }];
    }),
    topics: event.topics.flatMap((id) => facts.topicLabel.get(id) ?? []).map(say),
    summary: say(event.summary),
    points: event.points.map((point) => describePoint(speech, facts, point)),
    sources: [...new Set(citedBy(event).map(({ source }) => source))].flatMap(
      (id) => facts.sourceById.get(id) ?? [],
    ),
    permalink,
  };
}

/** "Agreed (Tô Lâm and Xi Jinping): …" */
function describePoint({ words, say, both }: Speech, facts: Facts, { kind, by = [], text }: Point): string {
  const names = by.flatMap((id) => facts.personById.get(id) ?? []).map(({ name }) => say(name));
  const label = words(`event.kind.${kind}`);
  const who = names.length > 0 ? words('download.point', { kind: label, people: both(names) }) : label;
  return `${who}${words('punctuation.colon')}${say(text)}`;
}

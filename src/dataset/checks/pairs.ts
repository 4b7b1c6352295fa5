import { error, type Place, type Problem } from '../problem';
import type { Event, Office } from '../types';
import type { Check } from './check';

/** Relations that hold both ways: related events, and counterpart offices across the border. */
export const pairs: Check = ({ dataset }) => [
  ...relatedEvents(dataset.events),
  ...counterparts(dataset.offices),
];

function relatedEvents(events: readonly Event[]): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event) =>
    event.related.flatMap((id, index): Problem[] => {
      const other = byId.get(id);
      if (id === event.id) {
        const place = { file: 'events.json', row: id, field: `related[${index}]` };
        return [error('asymmetric', place, 'the event is related to itself', 'remove it')];
      }
      if (!other || other.related.includes(event.id)) return [];
      const place = { file: 'events.json', row: other.id, field: 'related' };
      return [
        error(
          'asymmetric',
          place,
          `${event.id} names this event, not the other way round`,
          `add "${event.id}"`,
        ),
      ];
    }),
  );
}

function counterparts(offices: readonly Office[]): Problem[] {
  const byId = new Map(offices.map((office) => [office.id, office]));
  return offices.flatMap((office) => {
    const other = office.counterpart === null ? undefined : byId.get(office.counterpart);
    return other ? counterpart(office, other) : [];
  });
}

function counterpart(office: Office, other: Office): Problem[] {
  const place = (field: string): Place => ({ file: 'offices.json', row: office.id, field });
  const problems: Problem[] = [];
  if (other.counterpart !== office.id) {
    const what = `names ${other.id}, whose counterpart is ${other.counterpart ?? 'none'}`;
    problems.push(error('asymmetric', place('counterpart'), what, 'let each name the other, or neither'));
  }
  if (other.side === office.side) {
    const what = `${other.id} is on the same side (${office.side})`;
    problems.push(
      error('counterpart', place('counterpart'), what, 'name an office across the border, or null'),
    );
  }
  if (other.body !== office.body) {
    const what = `is ${office.body}, but ${other.id} is ${other.body}`;
    problems.push(error('counterpart', place('body'), what, 'give both the same body, or pair neither'));
  }
  for (const language of ['en', 'vi', 'zh'] as const) {
    if (other.shortName[language] === office.shortName[language]) continue;
    const what = `"${office.shortName[language]}", but ${other.id} has "${other.shortName[language]}"`;
    problems.push(
      error('counterpart', place(`shortName.${language}`), what, 'give both lanes the same short name'),
    );
  }
  return problems;
}

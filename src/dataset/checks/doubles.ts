import { fold } from '../../lib/fold';
import { groupBy } from '../../lib/groupBy';
import { type Problem, warning } from '../problem';
import type { Event, Person } from '../types';
import type { Check } from './check';

/** What may have been entered twice: one name under two ids, one meeting told in two rows. */
export const doubles: Check = ({ dataset }) => [...sameNames(dataset.people), ...sameEvents(dataset.events)];

function sameNames(people: readonly Person[]): Problem[] {
  const owners = new Map<string, string>();
  const apart = new Set(
    people.flatMap(({ id, distinctFrom = [] }) =>
      distinctFrom.flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
    ),
  );
  return people.flatMap(({ id, name }) => {
    const folded = new Set([name.en, name.vi, name.zh].map(fold));
    const others = new Set([...folded].flatMap((text) => owners.get(text) ?? []));
    for (const text of folded) if (!owners.has(text)) owners.set(text, id);
    return [...others]
      .filter((other) => !apart.has(`${id} ${other}`))
      .map((other) =>
        warning(
          'same-name',
          { file: 'people.json', row: id, field: 'name' },
          `is written like the name of ${other}`,
          'make them one row (the other id in formerIds), or name the other in distinctFrom',
        ),
      );
  });
}

function sameEvents(events: readonly Event[]): Problem[] {
  const alike = groupBy(events, ({ date, type, participants }) => {
    const people = [...new Set(participants.map(({ person }) => person))].sort();
    // Where nobody is named, much happens on one day that has nothing in common but the day.
    return [date.edtf, ...(people.length > 0 ? people : [type])].join(' ');
  });
  return [...alike.values()].flatMap(([first, ...rest]) =>
    rest
      .filter(({ id }) => !first?.related.includes(id))
      .map(({ id }) =>
        warning(
          'same-event',
          { file: 'events.json', row: id, field: 'date' },
          `has the date and people of ${first?.id}`,
          'make them one row (the other id in formerIds), or relate them to one another',
        ),
      ),
  );
}

import { parseIsoDay } from '../../lib/calendar';
import { plainPointText } from '../pointText';
import { error, type Place, type Problem, warning } from '../problem';
import type { Event } from '../types';
import type { Check } from './check';

/** An event's id, its status and its data versions agree with its date and with the release. */
export const eventDates: Check = ({ dataset, descriptor }) => {
  const created = parseIsoDay(descriptor.created) ?? Number.NaN;
  return dataset.events.flatMap((event) => [
    ...idBegins(event),
    ...happened(event, created, descriptor.created),
    ...versions(event, dataset.version),
  ]);
};

function placeOf({ id }: Event, field: string): Place {
  return { file: 'events.json', row: id, field };
}

/**
 * `2008-06-…` for June 2008; an interval lends its start, one of open start its end. The id may begin
 * with less of the date than is known now, so that a better date need not change the id.
 */
function idBegins(event: Event): Problem[] {
  const point = event.date.start ?? event.date.end;
  if (!point) return [];
  const { year, month } = point;
  const coarser = [{ year }, ...(month === undefined ? [] : [{ year, month }])];
  const beginnings = [point, ...coarser].map(plainPointText);
  if (beginnings.includes(DATE_IN_ID.exec(event.id)?.[1] ?? '')) return [];
  const what = `does not begin with the event's date ${event.date.edtf}`;
  const mend = `begin it with ${beginnings[0]}-; if it was released, keep the old id in formerIds`;
  return [error('event-id', placeOf(event, 'id'), what, mend)];
}

/** As much of an id's beginning as reads as a date. */
const DATE_IN_ID = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)-/;

function happened(event: Event, created: number, createdText: string): Problem[] {
  if (event.status === 'occurred' && event.date.from > created) {
    const what = `${event.date.edtf} is after the package was created (${createdText})`;
    return [error('event-date', placeOf(event, 'date'), what, 'correct the date, or set status to planned')];
  }
  if (event.status === 'planned' && event.date.to < created) {
    const what = `is planned for ${event.date.edtf}, which is past (${createdText})`;
    return [warning('event-date', placeOf(event, 'status'), what, 'say whether it occurred, with a source')];
  }
  return [];
}

function versions(event: Event, version: string): Problem[] {
  const { added, revised } = event;
  const problems: Problem[] = [];
  if (added > version) {
    const what = `${added} is after the data version ${version}`;
    problems.push(error('version', placeOf(event, 'added'), what, 'write the version the row came in'));
  }
  if (revised !== undefined && revised > version) {
    const what = `${revised} is after the data version ${version}`;
    problems.push(
      error('version', placeOf(event, 'revised'), what, 'write the version the row was changed in'),
    );
  }
  if (revised !== undefined && revised < added) {
    const what = `${revised} is before the row was added (${added})`;
    problems.push(error('version', placeOf(event, 'revised'), what, 'remove it, or correct one of the two'));
  }
  return problems;
}

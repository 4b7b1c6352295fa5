import { error, type Problem, warning } from '../problem';
import { type Event, LATEST_DAY, type Participant, type Tenure } from '../types';
import type { Check } from './check';

/** Nobody takes part in an office that was not theirs on the day, and points come from those present. */
export const participation: Check = ({ dataset }) =>
  dataset.events.flatMap((event) => [
    ...event.participants.flatMap((participant, index) =>
      heldOffice(event, participant, index, dataset.tenures),
    ),
    ...speakers(event),
    ...postless(event, dataset.tenures),
  ]);

function heldOffice(
  { id, date }: Event,
  { person, office, note }: Participant,
  index: number,
  tenures: readonly Tenure[],
): Problem[] {
  if (!office || note) return [];
  const theirs = tenures.filter((tenure) => tenure.person === person && tenure.office === office);
  if (theirs.some((tenure) => mayOverlap(tenure, date))) return [];
  const held = theirs.map(({ start, end }) => `${start.edtf} – ${end?.edtf ?? 'now'}`).join(', ') || 'never';
  return [
    error(
      'not-in-office',
      { file: 'events.json', row: id, field: `participants[${index}].office` },
      `${person} was not ${office} on ${date.edtf} according to tenures.json (held: ${held})`,
      'correct the office or the date, add the tenure with its source, or say why in the participant’s note',
    ),
  ];
}

/** Dates may be wide; what is possible is not an error. */
function mayOverlap({ start, end }: Tenure, date: Event['date']): boolean {
  return start.from <= date.to && (end?.to ?? LATEST_DAY) >= date.from;
}

/** Readers are told in which post somebody took part: by the row, or by the tenures of that day. */
function postless({ id, date, participants }: Event, tenures: readonly Tenure[]): Problem[] {
  return participants.flatMap(({ person, office, role, note }, index) => {
    if (office || role || note) return [];
    if (tenures.some((tenure) => tenure.person === person && mayOverlap(tenure, date))) return [];
    return [
      warning(
        'no-post',
        { file: 'events.json', row: id, field: `participants[${index}]` },
        `the post ${person} held on ${date.edtf} is not on record`,
        'name the office, or the role in words, if a source gives it',
      ),
    ];
  });
}

function speakers({ id, points, participants }: Event): Problem[] {
  const present = new Set(participants.map(({ person }) => person));
  return points.flatMap(({ by = [] }, index) =>
    by
      .filter((person) => !present.has(person))
      .map((person) =>
        warning(
          'not-present',
          { file: 'events.json', row: id, field: `points[${index}].by` },
          `${person} is not among the participants`,
          'add them to the participants, or correct the name',
        ),
      ),
  );
}

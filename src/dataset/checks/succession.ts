import { isoDay, parseIsoDay } from '../../lib/calendar';
import { error, type Place, type Problem, warning } from '../problem';
import { tenureName } from '../rowName';
import type { Day, Tenure } from '../types';
import type { Check } from './check';

/** Terms are in order, no two hold one seat at once for certain, and certain gaps are listed. */
export const succession: Check = ({ dataset, descriptor }) => {
  const today = parseIsoDay(descriptor.created) ?? 0;
  const seats = dataset.offices
    .filter(({ collective }) => !collective)
    .map(({ id }) => dataset.tenures.filter(({ office }) => office === id));
  return [
    ...dataset.tenures.flatMap(term),
    ...seats.flatMap((terms) => [
      ...overlaps(
        terms.filter(({ acting }) => !acting),
        today,
      ),
      ...overlaps(
        terms.filter(({ acting }) => acting),
        today,
      ),
      ...gaps(terms),
    ]),
  ];
};

function placeOf({ office, person, start }: Tenure, field: string): Place {
  return { file: 'tenures.json', row: tenureName(office, person, start.edtf), field };
}

function term(tenure: Tenure): Problem[] {
  const { start, end, endReason } = tenure;
  if (end && start.from > end.to) {
    const what = `${end.edtf} is before the start ${start.edtf}`;
    return [error('tenure', placeOf(tenure, 'end'), what, 'correct one of the two')];
  }
  if (!end && endReason) {
    const what = `gives a reason (${endReason}), but the term has no end`;
    return [error('tenure', placeOf(tenure, 'endReason'), what, 'give the end, or set endReason to null')];
  }
  return [];
}

/** The days on which the office was held for certain; `first > last` if there are none. */
function certainSpan({ start, end }: Tenure, today: Day): { readonly first: Day; readonly last: Day } {
  return { first: start.to, last: end ? end.from : today };
}

/** A hand-over on one day is no overlap. */
function overlaps(terms: readonly Tenure[], today: Day): Problem[] {
  return terms.flatMap((tenure, index) => {
    const span = certainSpan(tenure, today);
    return terms.slice(index + 1).flatMap((other): Problem[] => {
      const otherSpan = certainSpan(other, today);
      const first = Math.max(span.first, otherSpan.first);
      const last = Math.min(span.last, otherSpan.last);
      if (first >= last) return [];
      const what = `overlaps with ${other.person} from ${isoDay(first)} to ${isoDay(last)}`;
      return [
        error('overlap', placeOf(tenure, 'end'), what, 'correct the dates, or mark one of them acting'),
      ];
    });
  });
}

function gaps(terms: readonly Tenure[]): Problem[] {
  const inOrder = terms.toSorted((a, b) => a.start.from - b.start.from || a.start.to - b.start.to);
  const problems: Problem[] = [];
  let last: Tenure | undefined;
  for (const next of inOrder) {
    if (last?.end && last.end.to + 1 < next.start.from && !last.note && !next.note) {
      const what = `nobody is recorded from ${isoDay(last.end.to + 1)} to ${isoDay(next.start.from - 1)}, after ${last.person}`;
      problems.push(
        warning('gap', placeOf(next, 'start'), what, 'add who held the office, or explain the gap in a note'),
      );
    }
    if (!last || endsLater(next, last)) last = next;
  }
  return problems;
}

function endsLater(a: Tenure, b: Tenure): boolean {
  if (!b.end) return false;
  return !a.end || a.end.to >= b.end.to;
}

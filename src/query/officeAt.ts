import { type Day, type EdtfDate, LATEST_DAY, type Tenure } from '../dataset/types';
import type { Facts } from './facts';

/** Days, both ends included. */
export type Span = { readonly from: Day; readonly to: Day };

/** The days on which the tenure may have run, at the most. */
export function possibleSpan({ start, end }: Tenure): Span {
  return { from: start.from, to: end ? end.to : LATEST_DAY };
}

/** The days on which it certainly ran, at the least; `to` before `from` where none is certain. */
export function sureSpan({ start, end }: Tenure): Span {
  return { from: start.to, to: end ? end.from : LATEST_DAY };
}

const overlap = (a: Span, b: Span) => a.from <= b.to && b.from <= a.to && a.from <= a.to;

/** Whether the tenure certainly ran at some time the date may cover. */
export function heldSurely(tenure: Tenure, date: Span): boolean {
  return overlap(sureSpan(tenure), date);
}

/**
 * Whether somebody else had taken the seat for certain by then: a term whose end is not on record
 * ended, at the latest, when the next one began. A committee has many seats.
 */
export function isSucceeded(facts: Facts, tenure: Tenure, date: Span): boolean {
  if (facts.officeById.get(tenure.office)?.collective) return false;
  const others = facts.tenuresByOffice.get(tenure.office) ?? [];
  return others.some(
    (other) => !other.acting && other.start.from > tenure.start.to && other.start.to < date.from,
  );
}

export type Holding = {
  readonly tenure: Tenure;
  /** False where the sources leave the day between what they attest. */
  readonly sure: boolean;
};

/**
 * Who held the office on a day, or at some time of the days given. Certain holders, or where there is none the last one known to have
 * taken it before whose end is not recorded. Several where an acting holder stands beside another.
 */
export function officeAt(facts: Facts, office: string, date: Span): readonly Holding[] {
  const tenures = facts.tenuresByOffice.get(office) ?? [];
  const sure = tenures.filter((tenure) => overlap(sureSpan(tenure), date));
  if (sure.length > 0) return sure.map((tenure) => ({ tenure, sure: true }));
  const possible = tenures.filter(
    (tenure) =>
      overlap(possibleSpan(tenure), date) && tenure.start.to <= date.to && !isSucceeded(facts, tenure, date),
  );
  const last = possible.reduce<Tenure | null>(
    (best, tenure) => (best && best.start.to >= tenure.start.to ? best : tenure),
    null,
  );
  return last ? [{ tenure: last, sure: false }] : [];
}

/**
 * Every office somebody held on the date of an event, surest first, in the order of the offices. One
 * they are not known to have taken by then is left out.
 */
export function officesHeld(facts: Facts, person: string, date: EdtfDate): readonly Holding[] {
  const tenures = facts.tenuresByPerson.get(person) ?? [];
  const held = tenures.filter(
    (tenure) =>
      overlap(possibleSpan(tenure), date) &&
      tenure.start.to <= date.to &&
      (heldSurely(tenure, date) || !isSucceeded(facts, tenure, date)),
  );
  const order = (tenure: Tenure) => facts.officeById.get(tenure.office)?.order ?? 0;
  return held
    .map((tenure) => ({ tenure, sure: heldSurely(tenure, date) }))
    .sort((a, b) => Number(b.sure) - Number(a.sure) || order(a.tenure) - order(b.tenure));
}

import type { Day, EdtfDate } from '../dataset/types';
import type { Facts } from './facts';
import { isSucceeded, possibleSpan, type Span } from './officeAt';

/** Whether a date is known to the day, without doubt. */
export function isExactDay({ from, to, start, end }: EdtfDate): boolean {
  return from === to && end === undefined && !start?.approximate && !start?.uncertain;
}

/**
 * The days on which nobody held the office for certain, in order. Only between a last day and a first
 * day that are both known to the day: where a month or less is known, the holder may be missing from
 * the record and not from the office.
 */
export function vacanciesOf(facts: Facts, office: string): readonly Span[] {
  if (facts.officeById.get(office)?.collective) return [];
  const tenures = facts.tenuresByOffice.get(office) ?? [];
  const mayHold = (day: Day) =>
    tenures.some((tenure) => {
      const { from, to } = possibleSpan(tenure);
      return from <= day && day <= to && !isSucceeded(facts, tenure, { from: day, to: day });
    });
  const ends = tenures.flatMap(({ end }) => (end && isExactDay(end) ? end.to : []));
  return [...new Set(ends)]
    .sort((a, b) => a - b)
    .flatMap((last) => {
      if (mayHold(last + 1)) return [];
      const later = tenures.filter(({ start }) => start.from > last + 1);
      const next = later.reduce<EdtfDate | null>(
        (first, { start }) => (first && first.from <= start.from ? first : start),
        null,
      );
      return next && isExactDay(next) ? { from: last + 1, to: next.from - 1 } : [];
    });
}

/** The part of a span that lies in another; null where none does. */
export function cutTo(span: Span, { from, to }: Span): Span | null {
  const cut = { from: Math.max(span.from, from), to: Math.min(span.to, to) };
  return cut.from <= cut.to ? cut : null;
}

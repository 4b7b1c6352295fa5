import { EARLIEST_DAY, LATEST_DAY, type Office } from '../dataset/types';
import { dayNumber } from '../lib/calendar';
import type { Facts } from './facts';
import { type OfficesAsked, officeChoice } from './laneChoice';
import { type Holding, officeAt, type Span } from './officeAt';
import { vacanciesOf } from './vacancies';

/** An office on a day, or in the days given. */
export type OfficeOn = {
  readonly office: Office;
  readonly holders: readonly Holding[];
  /** Set where nobody held it for certain: from when until when. */
  readonly vacant: Span | null;
};

/** Every office the view asks for on a day, in the offices' order, whatever years the axis shows. */
export function officesOn(facts: Facts, view: OfficesAsked, date: Span): readonly OfficeOn[] {
  return facts.dataset.offices
    .filter(officeChoice(facts, view, true))
    .sort((a, b) => a.order - b.order)
    .map((office) => ({
      office,
      holders: officeAt(facts, office.id, date),
      vacant:
        vacanciesOf(facts, office.id).find(({ from, to }) => from <= date.from && date.to <= to) ?? null,
    }));
}

/** The days that can be asked for: from the first term on record to the end of its last year. */
export function askableDays({ dataset, lastYear }: Facts): Span {
  const starts = dataset.tenures.map(({ start }) => start.from).filter((day) => day > EARLIEST_DAY);
  const to = dayNumber(lastYear, 12, 31);
  return {
    from: Math.min(
      to,
      starts.reduce((a, b) => Math.min(a, b), LATEST_DAY),
    ),
    to,
  };
}

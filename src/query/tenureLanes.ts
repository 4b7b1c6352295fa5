import { type Day, EARLIEST_DAY, type EdtfDate, type Office, type Tenure } from '../dataset/types';
import { dayNumber } from '../lib/calendar';
import type { Facts } from './facts';
import { type OfficesAsked, officeChoice } from './laneChoice';
import { type Holding, officeAt, possibleSpan, type Span, sureSpan } from './officeAt';
import type { TimeAxis } from './timeAxis';
import { cutTo, isExactDay, vacanciesOf } from './vacancies';
import type { View } from './view';

export type LaneSegment = {
  readonly tenure: Tenure;
  /** Days certainly held, cut to the axis. */
  readonly sure: Span;
  /** Held before `sure.from`, for how long is not recorded. */
  readonly fadesIn: boolean;
  /** Held after `sure.to`, for how long is not recorded. */
  readonly fadesOut: boolean;
};

export type Lane = {
  readonly office: Office;
  readonly segments: readonly LaneSegment[];
  /** Days on which nobody held it for certain, cut to the axis. */
  readonly vacancies: readonly Vacancy[];
};

/** `drawn` is the part of `whole` that is on the axis. */
export type Vacancy = { readonly whole: Span; readonly drawn: Span };

/** Counterpart offices of the two sides, Vietnam's above China's; one lane where the other has none. */
export type LanePair = { readonly id: string; readonly lanes: readonly Lane[] };

/** The view's offices with a tenure on the axis, paired with their counterparts, in the offices' order. */
export function tenureLanes(facts: Facts, axis: TimeAxis, view: OfficesAsked): readonly LanePair[] {
  const offices = facts.dataset.offices
    .filter(officeChoice(facts, view, true))
    .sort((a, b) => a.order - b.order);
  const pairs = new Map<string, Lane[]>();
  for (const office of offices) {
    const vacancies = vacanciesOf(facts, office.id).flatMap((whole) => {
      const drawn = cutTo(whole, daysOf(axis));
      return drawn ? { whole, drawn } : [];
    });
    const lane = { office, segments: segmentsOf(facts, axis, office), vacancies };
    const partner = office.counterpart === null ? undefined : pairs.get(office.counterpart);
    if (partner) partner.push(lane);
    else pairs.set(office.id, [lane]);
  }
  return [...pairs]
    .map(([id, lanes]) => ({ id, lanes: lanes.sort((a, b) => sideOrder(a) - sideOrder(b)) }))
    .filter(({ lanes }) => lanes.some(({ segments }) => segments.length > 0));
}

const daysOf = ({ firstYear, lastYear }: TimeAxis): Span => ({
  from: dayNumber(firstYear, 1, 1),
  to: dayNumber(lastYear, 12, 31),
});

const sideOrder = ({ office }: Lane) => ['vn', 'cn', 'other'].indexOf(office.side);

function segmentsOf(facts: Facts, axis: TimeAxis, office: Office): LaneSegment[] {
  const { from: first, to: last } = daysOf(axis);
  const tenures = facts.tenuresByOffice.get(office.id) ?? [];
  return tenures
    .flatMap((tenure) => {
      const sure = attestedSpan(tenure);
      if (sure.to < first || sure.from > last) return [];
      const possible = possibleSpan(tenure);
      return {
        tenure,
        sure: { from: Math.max(sure.from, first), to: Math.min(sure.to, last) },
        fadesIn: possible.from < sure.from && sure.from >= first,
        fadesOut: possible.to > sure.to && sure.to <= last,
      };
    })
    .sort((a, b) => a.sure.from - b.sure.from || a.sure.to - b.sure.to);
}

/** The certain days; where none is certain, from the first day it may have ended to the last it may have begun. */
export function attestedSpan(tenure: Tenure): Span {
  const sure = sureSpan(tenure);
  if (sure.from <= sure.to) return sure;
  const possible = possibleSpan(tenure);
  return { from: Math.max(sure.to, possible.from), to: Math.min(sure.from, possible.to) };
}

export type LeadershipChange = {
  readonly office: Office;
  readonly left: Tenure;
  readonly came: Tenure;
  /** When, as exactly as known: one EDTF date, or the days between which it happened. */
  readonly when: { readonly date: EdtfDate } | { readonly between: Span };
  /** Days on which nobody held the office between the two; null where their days are not both exact. */
  readonly daysVacant: number | null;
};

/** Who followed whom in the years of the axis, latest first; only those the view's people took part in. */
export function leadershipChanges(
  facts: Facts,
  axis: TimeAxis,
  view: OfficesAsked & Pick<View, 'person'>,
): readonly LeadershipChange[] {
  const { from: first, to: last } = daysOf(axis);
  const offices = facts.dataset.offices.filter(officeChoice(facts, view, false));
  return offices
    .flatMap((office) => changesOf(facts, office))
    .filter(
      ({ left, came }) =>
        view.person.length === 0 || [left, came].some((t) => view.person.includes(t.person)),
    )
    .filter((change) => spanOf(change).to >= first && spanOf(change).from <= last)
    .sort((a, b) => spanOf(b).to - spanOf(a).to || a.office.order - b.office.order);
}

const spanOf = ({ when }: LeadershipChange): Span => ('date' in when ? when.date : when.between);

function changesOf(facts: Facts, office: Office): LeadershipChange[] {
  const all = facts.tenuresByOffice.get(office.id) ?? [];
  const tenures = all
    .filter((tenure) => !all.some((other) => standsInFor(tenure, other)))
    .sort((a, b) => a.start.to - b.start.to);
  return tenures.flatMap((came, index) => {
    const left = tenures[index - 1];
    if (!left || left.person === came.person) return [];
    return { office, left, came, when: whenOf(left, came), daysVacant: daysVacant(facts, left, came) };
  });
}

/** Whether somebody acted for a holder who stayed in office throughout. */
function standsInFor(tenure: Tenure, holder: Tenure): boolean {
  if (!tenure.acting || holder.acting) return false;
  return sureSpan(holder).from <= sureSpan(tenure).from && possibleSpan(tenure).to <= sureSpan(holder).to;
}

function daysVacant(facts: Facts, { end, office }: Tenure, { start }: Tenure): number | null {
  if (!end || !isExactDay(end) || !isExactDay(start)) return null;
  return vacanciesOf(facts, office)
    .flatMap((vacancy) => cutTo(vacancy, { from: end.to + 1, to: start.from - 1 }) ?? [])
    .reduce((days, { from, to }) => days + to - from + 1, 0);
}

function whenOf(left: Tenure, came: Tenure): LeadershipChange['when'] {
  if (came.start.from > EARLIEST_DAY && came.start.end === undefined) return { date: came.start };
  const from: Day = Math.max(came.start.from, left.end?.from ?? left.start.to);
  return { between: { from, to: came.start.to } };
}

/** Holders on a date, an entry an office that has one, in the offices' order. */
export function holdersAt(
  facts: Facts,
  lanes: readonly LanePair[],
  date: Span,
): ReadonlyMap<Tenure, Holding> {
  const offices = lanes.flatMap((pair) => pair.lanes.map(({ office }) => office));
  return new Map(
    offices.flatMap(({ id }) => officeAt(facts, id, date)).map((holding) => [holding.tenure, holding]),
  );
}

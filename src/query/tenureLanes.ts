import { type Day, EARLIEST_DAY, type EdtfDate, type Office, type Tenure } from '../dataset/types';
import { dayNumber } from '../lib/calendar';
import type { Facts } from './facts';
import { type Holding, officeAt, possibleSpan, type Span, sureSpan } from './officeAt';
import type { TimeAxis } from './timeAxis';
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

export type Lane = { readonly office: Office; readonly segments: readonly LaneSegment[] };

/** Counterpart offices of the two sides, Vietnam's above China's; one lane where the other has none. */
export type LanePair = { readonly id: string; readonly lanes: readonly Lane[] };

/** Offices with a tenure on the axis, paired with their counterparts, in the offices' order. */
export function tenureLanes(facts: Facts, axis: TimeAxis, view: Pick<View, 'office'>): readonly LanePair[] {
  const isChosen = ({ id, counterpart }: Office) =>
    view.office.length === 0 ||
    view.office.includes(id) ||
    (counterpart !== null && view.office.includes(counterpart));
  const offices = facts.dataset.offices
    .filter((office) => !office.collective && isChosen(office))
    .sort((a, b) => a.order - b.order);
  const pairs = new Map<string, Lane[]>();
  for (const office of offices) {
    const lane = { office, segments: segmentsOf(facts, axis, office) };
    const partner = office.counterpart === null ? undefined : pairs.get(office.counterpart);
    if (partner) partner.push(lane);
    else pairs.set(office.id, [lane]);
  }
  return [...pairs]
    .map(([id, lanes]) => ({ id, lanes: lanes.sort((a, b) => sideOrder(a) - sideOrder(b)) }))
    .filter(({ lanes }) => lanes.some(({ segments }) => segments.length > 0));
}

const sideOrder = ({ office }: Lane) => ['vn', 'cn', 'other'].indexOf(office.side);

function segmentsOf(facts: Facts, axis: TimeAxis, office: Office): LaneSegment[] {
  const first = dayNumber(axis.firstYear, 1, 1);
  const last = dayNumber(axis.lastYear, 12, 31);
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
function attestedSpan(tenure: Tenure): Span {
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
};

/** Who followed whom in the years of the axis, latest first; only those the view's people took part in. */
export function leadershipChanges(
  facts: Facts,
  axis: TimeAxis,
  view: Pick<View, 'office' | 'person'>,
): readonly LeadershipChange[] {
  const first = dayNumber(axis.firstYear, 1, 1);
  const last = dayNumber(axis.lastYear, 12, 31);
  const offices = facts.dataset.offices.filter(
    ({ id, collective }) => !collective && (view.office.length === 0 || view.office.includes(id)),
  );
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
    return { office, left, came, when: whenOf(left, came) };
  });
}

/** Whether somebody acted for a holder who stayed in office throughout. */
function standsInFor(tenure: Tenure, holder: Tenure): boolean {
  if (!tenure.acting || holder.acting) return false;
  return sureSpan(holder).from <= sureSpan(tenure).from && possibleSpan(tenure).to <= sureSpan(holder).to;
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

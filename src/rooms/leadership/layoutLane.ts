import type { Day, Language, Person } from '../../dataset/types';
import type { LaneSegment, Vacancy } from '../../query/tenureLanes';
import { positionOf, type TimeAxis } from '../../query/timeAxis';
import { labelWidth, type PlacedLabel, placeLabel } from './placeLabel';

/** How far a faded end reaches beyond what is certain, in CSS pixels. */
const FADE = 18;
/** CSS pixels across: half as much again as WCAG asks for, because ends fade and cover one another. */
const LEAST_TARGET = 36;
/** A label beside a bar keeps clear of most of its fading end. */
const CLEAR_OF_FADE = 1.5;

/** A tenure as it is drawn: the certain part from 0 to 1 along the axis, fades in CSS pixels. */
export type PlacedBar = {
  readonly segment: LaneSegment;
  readonly from: number;
  readonly to: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly label: PlacedLabel | null;
  /** Wide enough to be pressed without touching its neighbours (WCAG 2.2, 2.5.8). */
  readonly pressable: boolean;
};

type Bar = Omit<PlacedBar, 'pressable'>;

type Lane = {
  readonly segments: readonly LaneSegment[];
  /** Kept free of labels, which would look like a holder's. */
  readonly vacancies: readonly Vacancy[];
  readonly axis: TimeAxis;
  /** Width of the axis in CSS pixels. */
  readonly plot: number;
  readonly language: Language;
  readonly personOf: (segment: LaneSegment) => Person | undefined;
};

/** Places the bars of a lane and their labels, left to right, so that no label runs into another. */
export function layoutLane({
  segments,
  vacancies,
  axis,
  plot,
  language,
  personOf,
}: Lane): readonly PlacedBar[] {
  const start = (segment: LaneSegment) => positionOf(axis, segment.sure.from);
  const end = (segment: LaneSegment) => positionOf(axis, segment.sure.to + 1);
  const bars: Bar[] = [];
  let taken = 0;
  for (const [index, segment] of segments.entries()) {
    const [previous, next] = [segments[index - 1], segments[index + 1]];
    const [from, to] = [start(segment), end(segment)];
    const [before, after] = [previous ? end(previous) : 0, next ? start(next) : 1];
    const fadeIn = segment.fadesIn ? Math.min(FADE, Math.max(0, ((from - before) * plot) / 2)) : 0;
    const fadeOut = segment.fadesOut ? Math.min(FADE, Math.max(0, ((after - to) * plot) / 2)) : 0;
    const person = personOf(segment);
    const isVacant = (day: Day) => vacancies.some(({ drawn }) => drawn.from <= day && day <= drawn.to);
    const right = isVacant(segment.sure.to + 1) ? 0 : (after - to) * plot - fadeOut * CLEAR_OF_FADE;
    const left = isVacant(segment.sure.from - 1) ? 0 : from * plot - fadeIn * CLEAR_OF_FADE - taken;
    const label = person ? placeLabel(person, language, { inside: (to - from) * plot, right, left }) : null;
    bars.push({ segment, from, to, fadeIn, fadeOut, label });
    taken = to * plot + fadeOut + (label?.place === 'right' ? labelWidth(label.text, language) : 0);
  }
  return bars.map((bar) => ({ ...bar, pressable: hasRoom(bar, bars, plot) }));
}

/** Whether a finger on the middle of a bar meets no other. */
function hasRoom(bar: Bar, bars: readonly Bar[], plot: number): boolean {
  const left = ({ from, fadeIn }: Bar) => from * plot - fadeIn;
  const right = ({ to, fadeOut }: Bar) => to * plot + fadeOut;
  const middle = (left(bar) + right(bar)) / 2;
  const isClear = (other: Bar) =>
    right(other) <= middle - LEAST_TARGET / 2 || left(other) >= middle + LEAST_TARGET / 2;
  return right(bar) - left(bar) >= LEAST_TARGET && bars.every((other) => other === bar || isClear(other));
}

import { middleOf } from './asOf';
import type { Facts } from './facts';
import { type LeadershipChange, leadershipChanges } from './tenureLanes';
import type { TimeAxis } from './timeAxis';
import type { View } from './view';

/** A change of office-holder where the axis marks it. */
export type PlacedChange = {
  readonly change: LeadershipChange;
  readonly year: number;
  /** 0 to 1 along the axis. */
  readonly at: number;
};

/** Changes of office-holders on the axis; one known only to lie between two days stands in their middle. */
export function placedChanges(
  facts: Facts,
  axis: TimeAxis,
  view: Pick<View, 'office' | 'person'>,
): readonly PlacedChange[] {
  const length = axis.lastYear + 1 - axis.firstYear;
  return leadershipChanges(facts, axis, view).flatMap((change): readonly PlacedChange[] => {
    const at = middleOf(axis, 'date' in change.when ? change.when.date : change.when.between);
    if (at < 0 || at >= 1) return [];
    return [{ change, at, year: axis.firstYear + Math.floor(at * length) }];
  });
}

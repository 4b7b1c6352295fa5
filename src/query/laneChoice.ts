import type { Office } from '../dataset/types';
import type { Facts } from './facts';
import { MOST_VALUES, type View } from './view';

type Body = Office['body'];

/** The offices of a body that can have a lane, in their order. */
export type LaneGroup = { readonly body: Body; readonly offices: readonly Office[] };

/** Every office that can have a lane, by body; bodies in the vocabulary's order, then as they come. */
export function laneGroups({ dataset }: Facts): readonly LaneGroup[] {
  const offices = dataset.offices.filter(({ collective }) => !collective).sort((a, b) => a.order - b.order);
  const bodies = new Set<Body>(
    [...dataset.vocabulary.bodies, ...offices.map(({ body }) => ({ id: body }))].map(({ id }) => id),
  );
  return [...bodies]
    .map((body) => ({ body, offices: offices.filter((office) => office.body === body) }))
    .filter((group) => group.offices.length > 0);
}

/** Ids of the offices the view names, by themselves or by their body; null where it names none that is known. */
export function chosenLanes(facts: Facts, { lanes }: Pick<View, 'lanes'>): ReadonlySet<string> | null {
  const named = new Set(lanes.map((id) => facts.officeById.get(id)?.id ?? id));
  const offices = facts.dataset.offices.filter(
    ({ id, body, collective }) => !collective && (named.has(id) || named.has(body)),
  );
  return offices.length === 0 ? null : new Set(offices.map(({ id }) => id));
}

/** The view with these offices among its lanes or not; a body all of whose offices are is named as one. */
export function withLanes(facts: Facts, view: View, offices: readonly string[], shown: boolean): View {
  const chosen = new Set(chosenLanes(facts, view));
  for (const id of offices) {
    if (shown) chosen.add(id);
    else chosen.delete(id);
  }
  const lanes = laneGroups(facts).flatMap(({ body, offices: all }): readonly string[] => {
    const some = all.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    return some.length === all.length ? [body] : some;
  });
  return { ...view, lanes: lanes.slice(0, MOST_VALUES) };
}

/** What of a view asks for offices; changes are also counted whatever lanes are drawn. */
export type OfficesAsked = Pick<View, 'office'> & Partial<Pick<View, 'lanes'>>;

/**
 * Whether an office is asked for: by the lanes the view names, else by its filter of offices, else
 * every one is. `paired`: a filter's offices bring their counterparts.
 */
export function officeChoice(facts: Facts, view: OfficesAsked, paired: boolean) {
  const lanes = chosenLanes(facts, { lanes: view.lanes ?? [] });
  return ({ id, counterpart, collective }: Office): boolean => {
    if (collective) return false;
    if (lanes) return lanes.has(id);
    if (view.office.length === 0 || view.office.includes(id)) return true;
    return paired && counterpart !== null && view.office.includes(counterpart);
  };
}

import type { Facts } from './facts';
import { unknownOpen, unknownValues } from './filter';
import { DEFAULT_VIEW, type Malformed, type View } from './view';

/** All that a view asks for and does not get: what the record has not, then what has no shape. */
export function unrecognised(facts: Facts, view: View): readonly Malformed[] {
  const { vs } = view;
  const compared = vs ? [...unknownValues(facts, { ...DEFAULT_VIEW, ...vs }), ...vs.malformed] : [];
  return [
    ...unknownValues(facts, view),
    ...unknownOpen(facts, view),
    ...unknownLanes(facts, view),
    ...compared.map(({ param, value }) => ({ param: 'vs', value: `${param}=${value}` })),
    ...view.malformed,
  ];
}

function unknownLanes({ dataset, officeById }: Facts, { lanes }: View): readonly Malformed[] {
  const bodies = new Set<string>(dataset.offices.map(({ body }) => body));
  return lanes
    .filter((id) => !officeById.has(id) && !bodies.has(id))
    .map((value) => ({ param: 'lanes', value }));
}

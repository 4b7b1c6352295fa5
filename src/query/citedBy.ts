import type { Event, Evidence } from '../dataset/types';

/** Every place in a document that an event points at: its own evidence, its points', and what is disputed. */
export function citedBy({ evidence, points, disagreements = [] }: Event): readonly Evidence[] {
  return [
    ...evidence,
    ...points.flatMap((point) => point.evidence ?? []),
    ...disagreements.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence)),
  ];
}

import type { Event, Evidence, SourceId } from '../../dataset/types';
import { citedBy } from '../../query/citedBy';

/** One document an event rests on, with every place in it that is pointed at. */
export type CitedSource = { readonly source: SourceId; readonly evidence: readonly Evidence[] };

/** The event's documents, numbered by their order: its own first, then those only its points and disagreements cite. */
export function sourcesOf(event: Event): readonly CitedSource[] {
  const cited = new Map<SourceId, Evidence[]>();
  for (const one of event.evidence) cited.set(one.source, [...(cited.get(one.source) ?? []), one]);
  for (const { source } of citedBy(event)) {
    if (!cited.has(source)) cited.set(source, []);
  }
  return [...cited].map(([source, evidence]) => ({ source, evidence }));
}

import type { EngineAnswer } from '../query/engine/createEngine';
import type { EventFacts } from '../query/facts';
import { FACETS } from '../query/view';
import type { FacetValues, PackedAnswer, PackedCounts } from './protocol';

/** An answer made ready to cross, the counts of its values as typed arrays that can be handed over. */
export function packAnswer(answer: EngineAnswer, head: readonly EventFacts[]): PackedAnswer {
  const { count, total, years, without, unknown } = answer;
  return {
    count,
    total,
    years,
    without,
    unknown,
    counts: packCounts(answer),
    months: answer.months(),
    runs: answer.runs(),
    head,
  };
}

/** Copies: the engine keeps its own for the next view. */
export function packCounts({ counts }: Pick<EngineAnswer, 'counts'>): PackedCounts {
  return {
    person: counts.person.counts.slice(),
    type: counts.type.counts.slice(),
    topic: counts.topic.counts.slice(),
    office: counts.office.counts.slice(),
    place: counts.place.counts.slice(),
  };
}

/** What the numbers of every answer stand for. */
export function valuesOf({ counts }: Pick<EngineAnswer, 'counts'>): FacetValues {
  return {
    person: counts.person.numbering.values,
    type: counts.type.numbering.values,
    topic: counts.topic.numbering.values,
    office: counts.office.numbering.values,
    place: counts.place.numbering.values,
  };
}

/** The memory of counts, which crosses without being copied. */
export function buffersOf(counts: PackedCounts): ArrayBuffer[] {
  return FACETS.map((facet) => counts[facet].buffer);
}

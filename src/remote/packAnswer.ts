import type { Answer, Counts } from '../query/answer';
import type { EventFacts } from '../query/facts';
import { FACETS, type Facet } from '../query/view';
import type { FacetValues, PackedAnswer, PackedCounts } from './protocol';

/** An answer made ready to cross, the numbers of its values as typed arrays that can be handed over. */
export function packAnswer(
  values: FacetValues,
  answer: Omit<Answer, 'rows'>,
  head: readonly EventFacts[],
): PackedAnswer {
  const { count, total, years, without, unknown } = answer;
  return {
    count,
    total,
    years,
    without,
    unknown,
    counts: packCounts(values, answer.counts),
    months: answer.months(),
    runs: answer.runs(),
    head,
  };
}

/** A number for each value, 0 where it has none. */
export function packCounts(values: FacetValues, counts: Readonly<Record<Facet, Counts>>): PackedCounts {
  const pack = (facet: Facet) => Uint32Array.from(values[facet], (value) => counts[facet].get(value) ?? 0);
  return {
    person: pack('person'),
    type: pack('type'),
    topic: pack('topic'),
    office: pack('office'),
    place: pack('place'),
  };
}

/** The memory of counts, which crosses without being copied. */
export function buffersOf(counts: PackedCounts): ArrayBuffer[] {
  return FACETS.map((facet) => counts[facet].buffer);
}

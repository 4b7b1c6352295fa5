import type { CardTerm } from '../../query/personCard';
import { positionOf, type TimeAxis } from '../../query/timeAxis';

/** Least part of the axis a bar takes up, so that its number can be read. */
export const LEAST_SHARE = 0.05;

/** A term as it is drawn: from 0 to 1 along the axis, in the first row where nothing is in its way. */
export type PackedTerm = {
  readonly term: CardTerm;
  readonly from: number;
  readonly share: number;
  readonly row: number;
};

/** Places the terms, in the order given, so that what was held at the same time stands below each other. */
export function packTerms(terms: readonly CardTerm[], axis: TimeAxis): readonly PackedTerm[] {
  const ends: number[] = [];
  return terms.map((term) => {
    const start = positionOf(axis, term.span.from);
    const share = Math.max(LEAST_SHARE, positionOf(axis, term.span.to + 1) - start);
    const from = Math.min(start, 1 - share);
    const free = ends.findIndex((end) => end <= from + EPSILON);
    const row = free < 0 ? ends.length : free;
    ends[row] = from + share;
    return { term, from, share, row };
  });
}

/** Less than a day of the longest axis. */
const EPSILON = 1e-6;

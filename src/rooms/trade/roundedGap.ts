import type { MirrorGap } from '../../query/mirrorGap';

/** From so many billions a gap is told to a tenth: the figures themselves are no finer. */
const COARSE_FROM = 10;

/** A gap as it is told, in bn USD. */
export const roundedGap = ({ value }: MirrorGap): number =>
  value >= COARSE_FROM ? Math.round(value * COARSE_FROM) / COARSE_FROM : value;

import { countRows } from './bits';
import type { Bits } from './engineData';

/** A set of rows that is never changed once made. */
export type RowSet = {
  /** Equal keys, equal rows. */
  readonly key: string;
  readonly bits: Bits;
  readonly count: number;
  /** Words (`high` excluded) in which nearly all of the rows lie: those of the years asked for. */
  readonly low: number;
  readonly high: number;
};

/** A set of the rows in `bits`, counted. */
export function rowSet(key: string, bits: Bits, low = 0, high = bits.length): RowSet {
  return { key, bits, count: countRows(bits), low, high };
}

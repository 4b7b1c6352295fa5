import { fold, foldUnit, GAP, IN_COMPANY } from '../../../lib/fold';
import { FIRST_HAN } from './hanStart';
import { HASH_START, hashEnd, hashStep } from './hash';

const SPACE = 0x20;

/**
 * One text at a time, folded as `fold` does, as words without making strings: word n is
 * `units[ends[n - 1]]` (of the first, `units[0]`) … `units[ends[n] - 1]`, hashed to `hashes[n]`.
 */
export class FoldedText {
  units = new Uint16Array(1 << 10);
  ends = new Uint32Array(1 << 10);
  hashes = new Uint32Array(1 << 10);
  /** Words. */
  count = 0;
  /** False if no word has Chinese in it. */
  mayHaveHan = false;

  read(text: string): void {
    if (!this.readUnits(text, false)) this.readUnits(fold(text), true);
  }

  /** False if the text cannot be folded unit by unit. */
  private readUnits(text: string, isFolded: boolean): boolean {
    this.makeRoom(text.length);
    const { units, ends, hashes } = this;
    let length = 0;
    let count = 0;
    let apart = false;
    let highest = 0;
    let hash = HASH_START;
    for (let at = 0; at < text.length; at += 1) {
      const to = isFolded ? gapOr(text.charCodeAt(at)) : foldUnit(text.charCodeAt(at));
      if (to > IN_COMPANY) {
        if (apart) {
          ends[count] = length;
          hashes[count] = hashEnd(hash);
          count += 1;
          hash = HASH_START;
          apart = false;
        }
        units[length] = to;
        length += 1;
        hash = hashStep(hash, to);
        if (to > highest) highest = to;
      } else if (to === GAP) apart = length > 0;
      else if (to === IN_COMPANY) return false;
    }
    ends[count] = length;
    hashes[count] = hashEnd(hash);
    this.count = length === 0 ? 0 : count + 1;
    this.mayHaveHan = highest >= FIRST_HAN;
    return true;
  }

  private makeRoom(length: number): void {
    if (length < this.units.length) return;
    this.units = new Uint16Array(length * 2);
    this.ends = new Uint32Array(length * 2);
    this.hashes = new Uint32Array(length * 2);
  }
}

function gapOr(unit: number): number {
  return unit === SPACE ? GAP : unit;
}

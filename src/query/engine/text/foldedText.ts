import { fold, foldUnit, GAP, IN_COMPANY } from '../../../lib/fold';
import { FIRST_HAN } from './hanStart';

const SPACE = 0x20;

/** One text at a time, folded, without making a string of it. */
export class FoldedText {
  units = new Uint16Array(1 << 10);
  length = 0;
  /** False if no word has Chinese in it. */
  mayHaveHan = false;

  /** Folds the text as `fold` does into `units`, up to `length`; a space follows the last word. */
  read(text: string): void {
    if (!this.readUnits(text)) this.write(fold(text));
    this.units[this.length] = SPACE;
  }

  /** False if the text cannot be folded unit by unit. */
  private readUnits(text: string): boolean {
    const units = this.withRoom(text.length + 1);
    let length = 0;
    let apart = false;
    let highest = 0;
    for (let at = 0; at < text.length; at += 1) {
      const to = foldUnit(text.charCodeAt(at));
      if (to > IN_COMPANY) {
        if (apart) {
          units[length] = SPACE;
          length += 1;
          apart = false;
        }
        units[length] = to;
        length += 1;
        if (to > highest) highest = to;
      } else if (to === GAP) apart = length > 0;
      else if (to === IN_COMPANY) return false;
    }
    this.length = length;
    this.mayHaveHan = highest >= FIRST_HAN;
    return true;
  }

  private write(folded: string): void {
    const units = this.withRoom(folded.length + 1);
    for (let at = 0; at < folded.length; at += 1) units[at] = folded.charCodeAt(at);
    this.length = folded.length;
    this.mayHaveHan = true;
  }

  private withRoom(length: number): Uint16Array {
    if (length > this.units.length) this.units = new Uint16Array(length * 2);
    return this.units;
  }
}

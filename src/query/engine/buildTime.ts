import type { TimeIndex } from './engineData';
import { Growing } from './growing';

/** Gathers first and last unit of time (year, month) of row after row; the last ones never grow. */
export class TimeBuilder {
  private readonly units: number[] = [];
  private readonly starts: number[] = [];
  private readonly spanRows = new Growing();
  private readonly spanFirsts: number[] = [];
  private row = 0;

  add(first: number, last: number): void {
    const before = this.units.at(-1);
    if (before !== last) {
      if (before !== undefined && before < last) throw new Error('rows must come newest first');
      this.units.push(last);
      this.starts.push(this.row);
    }
    if (first < last) {
      this.spanRows.push(this.row);
      this.spanFirsts.push(first);
    }
    this.row += 1;
  }

  finish(): TimeIndex {
    return {
      units: Int32Array.from(this.units),
      starts: Uint32Array.from([...this.starts, this.row]),
      spanRows: this.spanRows.finish(),
      spanFirsts: Int32Array.from(this.spanFirsts),
    };
  }
}

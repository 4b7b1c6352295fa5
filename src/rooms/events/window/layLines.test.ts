import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, layLines } from './layLines';

const heights = { row: 70, heading: 36 };
const someRuns = fc.array(
  fc.record({ year: fc.integer({ min: 1900, max: 2030 }), count: fc.integer({ min: 1, max: 9 }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** The same, every line listed. */
function listed(runs: readonly { year: number; count: number }[]) {
  const lines: { line: Line; top: number }[] = [];
  let [top, at] = [0, 0];
  for (const { year, count } of runs) {
    lines.push({ line: { kind: 'heading', year }, top });
    top += heights.heading;
    for (let row = 0; row < count; row += 1) {
      lines.push({ line: { kind: 'row', at }, top });
      at += 1;
      top += heights.row;
    }
  }
  return { lines, height: top, count: at };
}

describe('lines under their years', () => {
  it('stand where they would if every one were listed', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const expected = listed(runs);
        const laid = layLines(expected.count, runs, heights);
        expect([laid.count, laid.height]).toEqual([expected.lines.length, expected.height]);
        for (const [index, { line, top }] of expected.lines.entries()) {
          expect(laid.line(index)).toEqual(line);
          expect(laid.topOf(index)).toBe(top);
          if (line.kind === 'row') expect(laid.lineOf(line.at)).toBe(index);
        }
      }),
    );
  });

  it('are found by any of their pixels', () => {
    fc.assert(
      fc.property(someRuns, fc.double({ min: 0, max: 1, noNaN: true }), (runs, share) => {
        const { lines, height, count } = listed(runs);
        const pixel = Math.min(height - 1, share * height);
        const expected = lines.findLastIndex(({ top }) => top <= pixel);
        expect(layLines(count, runs, heights).lineAt(pixel)).toBe(expected);
      }),
    );
  });
});

describe('lines without headings', () => {
  it('are the rows', () => {
    const laid = layLines(1_000_000, null, heights);
    expect(laid.count).toBe(1_000_000);
    expect(laid.height).toBe(70_000_000);
    expect(laid.line(999_999)).toEqual({ kind: 'row', at: 999_999 });
    expect(laid.lineAt(laid.topOf(123_456) + 69)).toBe(123_456);
  });

  it('end with the first and last, whatever pixel is asked for', () => {
    const laid = layLines(3, null, heights);
    expect([laid.lineAt(-5), laid.lineAt(1e9)]).toEqual([0, 2]);
  });
});

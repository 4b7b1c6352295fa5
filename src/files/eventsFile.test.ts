import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type RowsFile, writeInSlices, writeWhole } from './eventsFile';

const file: RowsFile<number> = { head: '<', row: (one, index) => `${index}:${one} `, tail: '>' };
const rows = Array.from({ length: 450 }, (_, at) => at * 2);
const course = (parts: Partial<Parameters<typeof writeInSlices>[2]> = {}) => ({
  signal: new AbortController().signal,
  pause: () => Promise.resolve(),
  onProgress: () => {},
  ...parts,
});

describe('a file written row by row', () => {
  it('is the same at once and in slices', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 650, size: 'max' }), async (some) => {
        const parts = await writeInSlices(file, some, course());
        expect(parts.join('')).toBe(writeWhole(file, some));
      }),
      { numRuns: 30 },
    );
  });

  it('without rows is its frame', () => {
    expect(writeWhole(file, [])).toBe('<>');
  });

  it('tells how far it is, and pauses in between', async () => {
    const onProgress = vi.fn();
    const pause = vi.fn(() => Promise.resolve());
    await writeInSlices(file, rows, course({ onProgress, pause }));
    expect(onProgress.mock.calls).toEqual([[200], [400], [450]]);
    expect(pause).toHaveBeenCalledTimes(2);
  });

  it('stops where it is called off', async () => {
    const control = new AbortController();
    const onProgress = vi.fn(() => control.abort());
    const written = writeInSlices(file, rows, course({ onProgress, signal: control.signal }));
    await expect(written).rejects.toMatchObject({ name: 'AbortError' });
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  it('called off at the last row is not written', async () => {
    const control = new AbortController();
    const written = writeInSlices(
      file,
      [1],
      course({ onProgress: () => control.abort(), signal: control.signal }),
    );
    await expect(written).rejects.toMatchObject({ name: 'AbortError' });
  });
});

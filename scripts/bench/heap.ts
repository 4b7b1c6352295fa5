import * as z from 'zod/mini';

/** What Chromium tells of its heap, array buffers included, when started with `--enable-precise-memory-info`. */
const chromiumMemory = z.object({ memory: z.object({ usedJSHeapSize: z.number() }) });

/** Bytes in use, objects and array buffers, after a collection; NaN where nothing collects on demand. */
export function usedBytes(): number {
  if (typeof globalThis.gc !== 'function') return Number.NaN;
  globalThis.gc();
  if (typeof process !== 'undefined') {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  }
  const told = chromiumMemory.safeParse(performance);
  return told.success ? told.data.memory.usedJSHeapSize : Number.NaN;
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from './whenIdle';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('idle work', () => {
  const items = Array.from({ length: 10 }, (_, at) => at);

  it('is done to each item once, in slices', () => {
    const waiting: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (slice: () => void) => waiting.push(slice));
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    const done: number[] = [];
    whenIdle(items, (item) => done.push(item));
    expect(done).toEqual([]);
    waiting.shift()?.();
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(items.length);
    while (waiting.length > 0) waiting.shift()?.();
    expect(done).toEqual(items);
  });

  it('is done where the browser has no idle callbacks', () => {
    vi.useFakeTimers();
    const done: number[] = [];
    whenIdle(items, (item) => done.push(item));
    vi.runAllTimers();
    expect(done).toEqual(items);
  });

  it('of nothing ends at once', () => {
    const work = vi.fn();
    vi.useFakeTimers();
    whenIdle([], work);
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createFacts, type EventFacts } from '../../../query/facts';
import { aDataset } from '../../../testing/aDataset';
import { anEvent } from '../../../testing/anEvent';
import { createRowPages } from './createRowPages';

const { events } = createFacts(
  aDataset({ events: Array.from({ length: 100 }, (_, at) => anEvent({ id: `e${at}` })) }),
);

/** An answer whose rows come when called for, or fail. */
function slow() {
  const asked: { from: number; to: number; come: () => void; fail: () => void }[] = [];
  const rows = (from: number, to: number) =>
    new Promise<readonly EventFacts[]>((resolve, reject) => {
      asked.push({
        from,
        to,
        come: () => resolve(events.slice(from, to)),
        fail: () => reject(new Error('overtaken')),
      });
    });
  return { asked, answer: { count: 100, rows } };
}

describe('rows by page', () => {
  it('are there at once where the answer has them', () => {
    const come = vi.fn();
    const rows = vi.fn((from: number, to: number) => events.slice(from, to));
    const pages = createRowPages({ count: 100, rows });
    pages.listen(come);
    expect(pages.rowAt(40)).toBeNull();
    pages.want(40, 50);
    expect(pages.rowAt(40)).toBe(events[40]);
    expect(rows).toHaveBeenCalledExactlyOnceWith(32, 64);
    expect(come).toHaveBeenCalledTimes(1);
  });

  it('are asked for once, no further than the last, and told of when they come', async () => {
    const { asked, answer } = slow();
    const come = vi.fn();
    const pages = createRowPages(answer);
    pages.listen(come);
    pages.want(60, 140);
    pages.want(61, 141);
    expect(asked.map(({ from, to }) => [from, to])).toEqual([
      [32, 64],
      [64, 96],
      [96, 100],
    ]);
    expect(pages.rowAt(97)).toBeNull();
    asked.at(-1)?.come();
    await vi.waitFor(() => expect(come).toHaveBeenCalledTimes(1));
    expect(pages.rowAt(97)).toBe(events[97]);
    expect(pages.rowAt(70)).toBeNull();
  });

  it('that did not come are asked for again', async () => {
    const { asked, answer } = slow();
    const pages = createRowPages(answer);
    pages.want(0, 10);
    asked[0]?.fail();
    await Promise.resolve();
    await Promise.resolve();
    pages.want(0, 10);
    expect(asked).toHaveLength(2);
  });

  it('are let go when many others have been wanted since', () => {
    const count = 32 * 60;
    const rows = vi.fn((from: number, to: number) =>
      Array.from({ length: to - from }, () => events[0]).flatMap((one) => one ?? []),
    );
    const pages = createRowPages({ count, rows });
    for (let from = 0; from < count; from += 32) pages.want(from, from + 32);
    expect(pages.rowAt(0)).toBeNull();
    expect(pages.rowAt(count - 1)).toBe(events[0]);
  });
});

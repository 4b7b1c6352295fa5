import { afterEach, describe, expect, it, vi } from 'vitest';
import { reportHeight } from './reportHeight';

let stop = () => {};
afterEach(() => stop());

/** A window in a frame whose content is of a height, and what it has told the page around it. */
function framed(height: number) {
  const parent = { postMessage: vi.fn<(message: unknown, target: string) => void>() };
  const content = { height, getBoundingClientRect: () => ({ height: content.height }) };
  const waiting: (() => void)[] = [];
  let seen = () => {};
  let watching = false;
  class Observer {
    constructor(tell: () => void) {
      seen = tell;
    }
    observe(element: unknown) {
      watching = element === content;
    }
    disconnect() {
      watching = false;
    }
  }
  const page = Object.assign(Object.create(window), {
    parent,
    document: { documentElement: content },
    ResizeObserver: Observer,
    requestAnimationFrame: (run: () => void) => waiting.push(run),
    cancelAnimationFrame: (id: number) => delete waiting[id - 1],
  });
  Object.defineProperty(page, 'parent', { value: parent });
  stop = reportHeight(page);
  return {
    stop: () => stop(),
    grow: (to: number) => {
      content.height = to;
      if (watching) seen();
    },
    /** Draws once. */
    draw: () => {
      for (const run of waiting.splice(0)) run?.();
    },
    told: () => parent.postMessage.mock.calls,
  };
}

const height = (value: number) => [
  { source: 'vietnam-china-relations', type: 'height', version: 1, height: value },
  '*',
];

describe('the height of a part in another page', () => {
  it('is told at once, in whole pixels, and nothing else is', () => {
    expect(framed(612.2).told()).toEqual([height(613)]);
  });

  it('is told once a frame while it changes', () => {
    const { grow, draw, told } = framed(100);
    grow(110);
    grow(120);
    expect(told()).toHaveLength(1);
    draw();
    grow(130);
    draw();
    expect(told()).toEqual([height(100), height(120), height(130)]);
  });

  it('is not told again as long as it stays', () => {
    const { grow, draw, told } = framed(100);
    grow(99.5);
    draw();
    expect(told()).toHaveLength(1);
  });

  it('is told no more once that has ended', () => {
    const page = framed(100);
    page.grow(200);
    page.stop();
    page.draw();
    page.grow(300);
    page.draw();
    expect(page.told()).toHaveLength(1);
  });

  it('is nobody’s business where there is no page around', () => {
    const post = vi.spyOn(window, 'postMessage');
    stop = reportHeight(window);
    expect(post).not.toHaveBeenCalled();
  });
});

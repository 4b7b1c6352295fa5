/** What the reader waited for after an input, in ms; null where nothing came of it. */
export type Waited = {
  /** From the input to the next paint, as Event Timing tells it. */
  readonly paint: number | null;
  /** From the input to the paint that shows the answer in the table. */
  readonly answer: number | null;
};

/** What was seen of the table while it was scrolled; longest spans in ms. */
export type Scrolled = {
  readonly frames: number;
  readonly longestFrame: number;
  /** A part of the table without any row. */
  readonly blank: number;
  /** A row in sight whose words were on the way. */
  readonly waiting: number;
};

export type Probe = {
  /** What was waited for since the last time it was asked. */
  readonly waited: () => Waited;
  /** Tasks of 50 ms and longer since the last time it was asked. */
  readonly longTasks: () => readonly number[];
  readonly startScroll: () => void;
  readonly stopScroll: () => Scrolled;
  /** To be called when the table shows another answer. */
  readonly answered: () => void;
};

/** Watches, from within the page, what its reader has to wait for. */
export function createProbe(): Probe {
  let paint: number | null = null;
  let answer: number | null = null;
  let input = 0;
  let tasks: number[] = [];
  observe('event', ({ duration }) => {
    paint = Math.max(paint ?? 0, duration);
  });
  observe('longtask', ({ duration }) => tasks.push(Math.round(duration)));
  for (const kind of ['click', 'keydown', 'input'])
    addEventListener(
      kind,
      ({ timeStamp }) => {
        input = timeStamp;
      },
      { capture: true },
    );
  let watch = watchTable();
  return {
    waited: () => {
      const waited = { paint, answer };
      paint = null;
      answer = null;
      return waited;
    },
    longTasks: () => {
      const found = tasks;
      tasks = [];
      return found;
    },
    startScroll: () => {
      watch = watchTable();
      watch.start();
    },
    stopScroll: () => watch.stop(),
    answered: () => {
      const began = input;
      requestAnimationFrame(() => setTimeout(() => (answer = performance.now() - began), 0));
    },
  };
}

function observe(type: string, tell: (entry: PerformanceEntry) => unknown): void {
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type,
    buffered: true,
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tell(entry);
  }).observe(options);
}

/** Looks at every frame whether what is in sight of the table is there. */
function watchTable() {
  let last = performance.now();
  let frames = 0;
  let longestFrame = 0;
  const blank = createSpan();
  const waiting = createSpan();
  let isOn = false;
  const look = (now: number) => {
    if (!isOn) return;
    frames += 1;
    longestFrame = Math.max(longestFrame, now - last);
    const seen = seenOf(document.querySelector('[data-scroller]'));
    blank.tell(seen.isBlank, last, now);
    waiting.tell(seen.isWaiting, last, now);
    last = now;
    requestAnimationFrame(look);
  };
  return {
    start: () => {
      isOn = true;
      last = performance.now();
      requestAnimationFrame(look);
    },
    stop: (): Scrolled => {
      isOn = false;
      const round = Math.round;
      return {
        frames,
        longestFrame: round(longestFrame),
        blank: round(blank.longest()),
        waiting: round(waiting.longest()),
      };
    },
  };
}

/** The longest time something lasted: from the frame before it was first seen. */
function createSpan() {
  let since: number | null = null;
  let longest = 0;
  return {
    tell: (isSo: boolean, before: number, now: number) => {
      if (isSo) since ??= before;
      if (since !== null) longest = Math.max(longest, now - since);
      if (!isSo) since = null;
    },
    longest: () => longest,
  };
}

function seenOf(scroller: Element | null): { readonly isBlank: boolean; readonly isWaiting: boolean } {
  const body = scroller?.querySelector('tbody');
  if (!scroller || !body) return { isBlank: true, isWaiting: true };
  const frame = scroller.getBoundingClientRect();
  const top = frame.top + body.offsetTop;
  const bottom = Math.min(frame.top + scroller.clientHeight, body.getBoundingClientRect().bottom);
  const lines = [...body.children].map((line) => ({ line, at: line.getBoundingClientRect() }));
  const inSight = lines.filter(({ at }) => at.bottom > top && at.top < bottom);
  const covered = inSight.reduce(
    (sum, { at }) => sum + Math.min(bottom, at.bottom) - Math.max(top, at.top),
    0,
  );
  return {
    isBlank: covered < bottom - top - 2,
    isWaiting: inSight.some(({ line }) => line.getAttribute('aria-busy') === 'true'),
  };
}

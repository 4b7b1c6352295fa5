import type { Engine, EngineAnswer } from '../query/engine/createEngine';
import type { EventFacts } from '../query/facts';
import type { Locale } from '../query/sort';
import { DEFAULT_VIEW, type LanguageChoice } from '../query/view';
import { buffersOf, packAnswer, packCounts, valuesOf } from './packAnswer';
import type { Asked, Reply, Request } from './protocol';

export type ServedRecord = {
  readonly rowCount: number;
  /** Yields how many rows are done, every few thousand. */
  readonly build: () => Generator<number, Engine>;
  readonly rowAt: (row: number) => EventFacts;
};

/** What a worker gives of itself. */
export type Surroundings = {
  readonly post: (reply: Reply, handedOver?: ArrayBuffer[]) => void;
  /** Calls back once the messages already on their way have come in. */
  readonly later: (run: () => void) => void;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  readonly localeOf: (language: LanguageChoice) => Locale;
};

/** Longest the worker builds without looking whether it is to stop. */
const SLICE_MS = 16;
/** Progress is told at most so often. */
const TELL_MS = 100;
/** Rows that go with an answer: what most screens show of it. */
const HEAD = 32;

type Asking = { readonly id: number; readonly asked: Asked; readonly order: Generator<void, unknown> };
type Given = { readonly id: number; readonly answer: EngineAnswer };

/**
 * The worker's side: builds at once, in slices; answers what the page asks. Messages are looked through
 * together: of several views asked for only the last is answered, and rows of an answer that another
 * has followed are not fetched. Gives what takes the page's messages.
 */
export function serveRecord(
  record: ServedRecord,
  { post, later, now, localeOf }: Surroundings,
): (request: Request) => void {
  let mailbox: Request[] = [];
  let engine: Engine | null = null;
  let asking: Asking | null = null;
  let given: Given | null = null;
  let stopped = false;
  const guarded = (run: () => void) => () => {
    try {
      if (!stopped) run();
    } catch (error) {
      stopped = true;
      post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };

  const building = record.build();
  let told = now();
  const build = guarded(() => {
    const began = now();
    for (;;) {
      const step = building.next();
      if (step.done) return finish(step.value);
      if (now() - told >= TELL_MS) {
        told = now();
        post({ kind: 'building', done: step.value, total: record.rowCount });
      }
      if (now() - began >= SLICE_MS) return later(build);
    }
  });
  const finish = (built: Engine) => {
    engine = built;
    const whole = built.select(DEFAULT_VIEW, localeOf('en'));
    const offered = packCounts(whole);
    post({ kind: 'ready', values: valuesOf(whole), offered }, buffersOf(offered));
    drain();
  };

  /** Makes the order first, in slices; a later view takes its place, and what was made of the order stays. */
  const goOn = guarded(() => {
    if (!engine || !asking) return;
    const began = now();
    while (!asking.order.next().done) {
      if (now() - began >= SLICE_MS) return later(goOn);
    }
    const { id, asked } = asking;
    asking = null;
    answer(id, asked, engine);
  });
  const begin = (id: number, asked: Asked, by: Engine) => {
    const isGoing = asking !== null;
    asking = { id, asked, order: by.prepare({ ...DEFAULT_VIEW, ...asked }, localeOf(asked.language)) };
    if (!isGoing) goOn();
  };
  const answer = (id: number, asked: Asked, by: Engine) => {
    const found = by.select({ ...DEFAULT_VIEW, ...asked }, localeOf(asked.language));
    given = { id, answer: found };
    const packed = packAnswer(found, rowsOf(found, 0, HEAD));
    post({ kind: 'answer', id, answer: packed }, buffersOf(packed.counts));
  };
  const rowsOf = (found: EngineAnswer, from: number, to: number) =>
    Array.from(found.rows(from, Math.min(to, found.count)), record.rowAt);

  const drain = guarded(() => {
    if (!engine) return;
    const messages = mailbox;
    mailbox = [];
    const last = messages.findLast(({ kind }) => kind === 'ask');
    if (last?.kind === 'ask') begin(last.id, last.asked, engine);
    for (const message of messages) {
      if (message.kind !== 'rows' || message.of !== given?.id) continue;
      post({ kind: 'rows', id: message.id, rows: rowsOf(given.answer, message.from, message.to) });
    }
  });

  later(build);
  return (request) => {
    if (request.kind === 'stop') {
      stopped = true;
      mailbox = [];
      return;
    }
    mailbox.push(request);
    if (mailbox.length === 1) later(drain);
  };
}

import type { Answer, Counts } from '../query/answer';
import { Tally } from '../query/engine/tally';
import type { EventFacts } from '../query/facts';
import type { Facet } from '../query/view';
import type { Asked, FacetValues, PackedAnswer, PackedCounts, Reply, Request } from './protocol';

/** The way to a worker and back. */
export type Port = {
  readonly post: (request: Request) => void;
  /** Called once, at the beginning. `onFailed` is for what the worker cannot say itself. */
  readonly listen: (onReply: (reply: Reply) => void, onFailed: (reason: string) => void) => void;
  readonly close: () => void;
};

export type RecordState =
  | { readonly phase: 'building'; readonly done: number; readonly total: number }
  /** Per facet and value, how many rows of the whole record have it. */
  | { readonly phase: 'ready'; readonly offered: Readonly<Record<Facet, Counts>> }
  | { readonly phase: 'failed'; readonly reason: string }
  | { readonly phase: 'stopped' };

/** An answer and what it answers. */
export type Answered = { readonly asked: Asked; readonly answer: Answer };

export type RecordClient = {
  readonly state: () => RecordState;
  /** The last answer; null before the first. It stands until the next has come. */
  readonly last: () => Answered | null;
  /** Calls back after each change of either, until what it gives is called. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks for a view: what was asked for before and has not been answered never is. */
  readonly ask: (asked: Asked) => void;
  /** Ends the building and the worker. */
  readonly stop: () => void;
};

type Waiting = {
  readonly come: (rows: readonly EventFacts[]) => void;
  readonly fail: (reason: Error) => void;
};

/** The page's side of a record kept by a worker. */
export function createRecordClient(port: Port): RecordClient {
  const listeners = new Set<() => void>();
  const waiting = new Map<number, Waiting>();
  let state: RecordState = { phase: 'building', done: 0, total: 0 };
  let last: Answered | null = null;
  let latest: { readonly id: number; readonly asked: Asked } | null = null;
  let nextId = 1;
  let wrap: (counts: PackedCounts) => Readonly<Record<Facet, Counts>> = wrapCounts(NO_VALUES);
  const tell = () => {
    for (const changed of listeners) changed();
  };
  /** Whoever still waits for rows of an answer that is no longer there. */
  const letGo = (reason: string) => {
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
  };
  const end = (ended: RecordState, reason: string) => {
    if (state.phase === 'failed' || state.phase === 'stopped') return;
    state = ended;
    letGo(reason);
    port.close();
    tell();
  };

  const rowsOf = (of: number, { count, head }: PackedAnswer): Answer['rows'] => {
    return (from, to) => {
      const end = Math.min(to, count);
      if (end <= head.length) return head.slice(from, end);
      if (state.phase !== 'ready' || latest === null) return Promise.reject(new Error('the record is gone'));
      const id = nextId;
      nextId += 1;
      port.post({ kind: 'rows', id, of, from, to: end });
      return new Promise((come, fail) => waiting.set(id, { come, fail }));
    };
  };
  const take = (reply: Reply) => {
    switch (reply.kind) {
      case 'building':
        state = { phase: 'building', done: reply.done, total: reply.total };
        return tell();
      case 'ready':
        wrap = wrapCounts(reply.values);
        state = { phase: 'ready', offered: wrap(reply.offered) };
        return tell();
      case 'answer': {
        if (reply.id !== latest?.id) return;
        const { counts, months, runs, head, ...rest } = reply.answer;
        letGo('overtaken');
        last = {
          asked: latest.asked,
          answer: {
            ...rest,
            counts: wrap(counts),
            months: () => months,
            runs: () => runs,
            rows: rowsOf(reply.id, reply.answer),
          },
        };
        return tell();
      }
      case 'rows':
        waiting.get(reply.id)?.come(reply.rows);
        waiting.delete(reply.id);
        return;
      case 'failed':
        return end({ phase: 'failed', reason: reply.reason }, reply.reason);
    }
  };
  port.listen(
    (reply) => {
      if (state.phase === 'building' || state.phase === 'ready') take(reply);
    },
    (reason) => end({ phase: 'failed', reason }, reason),
  );

  return {
    state: () => state,
    last: () => last,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    ask: (asked) => {
      latest = { id: nextId, asked };
      nextId += 1;
      port.post({ kind: 'ask', ...latest });
    },
    stop: () => {
      if (state.phase === 'building' || state.phase === 'ready') port.post({ kind: 'stop' });
      end({ phase: 'stopped' }, 'stopped');
    },
  };
}

const NO_VALUES: FacetValues = { person: [], type: [], topic: [], office: [], place: [] };

/** Reads what crossed as counts by value; where each value stands is worked out once. */
function wrapCounts(values: FacetValues) {
  const numbering = (facet: Facet) => ({
    values: values[facet],
    numbers: new Map(values[facet].map((value, number) => [value, number])),
  });
  const person = numbering('person');
  const type = numbering('type');
  const topic = numbering('topic');
  const office = numbering('office');
  const place = numbering('place');
  return (counts: PackedCounts): Readonly<Record<Facet, Counts>> => ({
    person: new Tally(person, counts.person),
    type: new Tally(type, counts.type),
    topic: new Tally(topic, counts.topic),
    office: new Tally(office, counts.office),
    place: new Tally(place, counts.place),
  });
}

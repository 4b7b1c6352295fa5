import { describe, expect, it } from 'vitest';
import { runToEnd } from '../query/engine/buildEngine';
import type { Engine } from '../query/engine/createEngine';
import { indexRecord } from '../query/engine/indexRecord';
import { rowsOfFacts } from '../query/engine/rowsOfFacts';
import { createFacts, type EventFacts } from '../query/facts';
import { createSearchIndex } from '../query/search';
import { createSelect } from '../query/select';
import { DEFAULT_VIEW } from '../query/view';
import { aDataset } from '../testing/aDataset';
import { anEvent } from '../testing/anEvent';
import { createRecordClient, type Port } from './createRecordClient';
import type { Asked, Reply, Request } from './protocol';
import { serveRecord } from './serveRecord';

const facts = createFacts(
  aDataset({
    events: Array.from({ length: 80 }, (_, at) =>
      anEvent({
        id: `e${at}`,
        date: `${2025 - Math.floor(at / 20)}-01-15`,
        title: at % 2 === 0 ? 'Rail' : 'Border',
        type: at % 2 === 0 ? 'visit' : 'call',
      }),
    ),
  }),
);
const select = createSelect(facts);
const locale = { language: 'en', compare: (a: string, b: string) => (a < b ? -1 : Number(a > b)) } as const;
const asked = (q: string): Asked => ({ ...DEFAULT_VIEW, q, language: 'en' });

const engine = runToEnd(indexRecord(rowsOfFacts(facts, createSearchIndex(facts))));

function rowAt(row: number): EventFacts {
  const found = facts.events[row];
  if (!found) throw new RangeError(`no row ${row}`);
  return found;
}

type Options = { readonly build?: () => Generator<number, Engine>; readonly rowAt?: typeof rowAt };

/** Both sides in one thread: a turn is taken by hand, messages go over as clones. */
function connected({ build, rowAt: row = rowAt }: Options = {}) {
  const turns: (() => void)[] = [];
  const requests: Request[] = [];
  const replies: Reply[] = [];
  let clock = 0;
  let closed = false;
  let hear: (reply: Reply) => void = () => {};
  let fail: (reason: string) => void = () => {};
  const take = serveRecord(
    {
      rowCount: 80,
      rowAt: row,
      build:
        build ??
        function* () {
          for (let done = 10; done < 80; done += 10) {
            clock += 60;
            yield done;
          }
          return engine;
        },
    },
    {
      post: (reply, handedOver = []) => replies.push(structuredClone(reply, { transfer: handedOver })),
      later: (run) => turns.push(run),
      now: () => clock,
      localeOf: () => locale,
    },
  );
  const port: Port = {
    post: (request) => requests.push(structuredClone(request)),
    listen: (onReply, onFailed) => {
      hear = onReply;
      fail = onFailed;
    },
    close: () => {
      closed = true;
    },
  };
  const client = createRecordClient(port);
  const toWorker = () => {
    for (const request of requests.splice(0)) take(request);
  };
  const toPage = () => {
    for (const reply of replies.splice(0)) hear(reply);
  };
  const turn = () => turns.shift()?.();
  const settle = () => {
    for (let round = 0; round < 50; round += 1) {
      toWorker();
      turn();
      toPage();
    }
  };
  return {
    client,
    replies,
    requests,
    hear: (reply: Reply) => hear(reply),
    fail: (reason: string) => fail(reason),
    toWorker,
    toPage,
    turn,
    settle,
    isClosed: () => closed,
    pass: (ms: number) => {
      clock += ms;
    },
    hasTurns: () => turns.length > 0,
  };
}

describe('building', () => {
  it('tells how many rows are done, in slices, and then what the record offers', () => {
    const { client, turn, toPage, settle } = connected();
    const seen: string[] = [];
    client.subscribe(() => seen.push(JSON.stringify(client.state())));
    turn();
    toPage();
    expect(seen).toEqual([]);
    turn();
    toPage();
    expect(seen).toEqual(['{"phase":"building","done":20,"total":80}']);
    settle();
    const state = client.state();
    expect(state.phase).toBe('ready');
    expect(state.phase === 'ready' && [...state.offered.type].sort()).toEqual([
      ['call', 40],
      ['visit', 40],
    ]);
    expect(seen.filter((one) => one.includes('building'))).toHaveLength(3);
  });

  it('can be stopped: nothing more is built, told or answered', () => {
    const { client, turn, toWorker, toPage, hasTurns, isClosed, replies } = connected();
    turn();
    client.ask(asked(''));
    client.stop();
    toWorker();
    while (hasTurns()) turn();
    expect(replies).toEqual([]);
    toPage();
    expect(client.state()).toEqual({ phase: 'stopped' });
    expect(client.last()).toBeNull();
    expect(isClosed()).toBe(true);
  });

  it('that fails says why', () => {
    const broken = function* (): Generator<number, Engine> {
      yield 1;
      throw new RangeError('row 7 has no date');
    };
    const { client, settle, isClosed } = connected({ build: broken });
    settle();
    expect(client.state()).toEqual({ phase: 'failed', reason: 'row 7 has no date' });
    expect(isClosed()).toBe(true);
  });

  it('by a worker that cannot be loaded says so, once', () => {
    const { client, fail, hear } = connected();
    let told = 0;
    client.subscribe(() => {
      told += 1;
    });
    fail('404');
    hear({ kind: 'building', done: 1, total: 2 });
    fail('again');
    expect(client.state()).toEqual({ phase: 'failed', reason: '404' });
    expect(told).toBe(1);
  });
});

describe('asking', () => {
  it('is answered once the record is built, as if in place', () => {
    const { client, settle } = connected();
    client.ask(asked('rail'));
    settle();
    const answer = client.last()?.answer;
    const expected = select({ ...DEFAULT_VIEW, q: 'rail' }, locale);
    expect(client.last()?.asked).toEqual(asked('rail'));
    expect(answer?.count).toBe(40);
    expect(answer?.years).toEqual(expected.years);
    expect(answer?.months()).toEqual(expected.months());
    expect(answer?.runs()).toEqual(expected.runs());
    expect(answer?.without).toEqual(expected.without);
    expect(answer && new Map(answer.counts.type)).toEqual(expected.counts.type);
    expect(answer?.counts.type.get('call')).toBeUndefined();
    expect(answer?.counts.type.size).toBe(1);
  });

  it('drops unanswered what has been overtaken on the way', () => {
    const { client, settle, toWorker, turn, replies, toPage } = connected();
    settle();
    for (const q of ['r', 'ra', 'rai', 'rail']) client.ask(asked(q));
    toWorker();
    turn();
    expect(replies.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
    toPage();
    expect(client.last()?.asked.q).toBe('rail');
  });

  it('never shows an answer that comes after another was asked for', () => {
    const { client, settle, toWorker, turn, toPage } = connected();
    settle();
    client.ask(asked('border'));
    toWorker();
    turn();
    client.ask(asked('rail'));
    toPage();
    expect(client.last()).toBeNull();
    settle();
    expect(client.last()?.asked.q).toBe('rail');
  });

  it('leaves an order that takes long for a later view', () => {
    const steps: string[] = [];
    let pass = (_ms: number) => {};
    const slow: Engine = {
      ...engine,
      *prepare({ q }) {
        for (let step = 0; step < 3; step += 1) {
          steps.push(q);
          pass(20);
          yield;
        }
      },
    };
    const built = function* (): Generator<number, Engine> {
      yield 1;
      return slow;
    };
    const { client, settle, toWorker, turn, replies, ...clock } = connected({ build: built });
    pass = clock.pass;
    settle();
    client.ask(asked('rail'));
    toWorker();
    turn();
    client.ask(asked('border'));
    toWorker();
    turn();
    expect(steps).toEqual(['rail', 'rail']);
    expect(replies).toEqual([]);
    settle();
    expect(steps).toEqual(['rail', 'rail', 'border', 'border', 'border']);
    expect(client.last()?.asked.q).toBe('border');
  });

  it('keeps the last answer until the next is there', () => {
    const { client, settle } = connected();
    client.ask(asked('border'));
    settle();
    client.ask(asked('rail'));
    expect(client.last()?.asked.q).toBe('border');
    settle();
    expect(client.last()?.asked.q).toBe('rail');
  });
});

describe('rows', () => {
  it('of the beginning come with the answer', () => {
    const { client, settle, requests } = connected();
    client.ask(asked(''));
    settle();
    const rows = client.last()?.answer.rows(0, 20);
    expect(rows).toEqual(facts.events.slice(0, 20));
    expect(requests).toEqual([]);
  });

  it('further down are fetched, no more than there are', async () => {
    const { client, settle } = connected();
    client.ask(asked('rail'));
    settle();
    const rows = client.last()?.answer.rows(30, 99);
    settle();
    const expected = facts.events.filter((_, at) => at % 2 === 0).slice(30);
    expect(await rows).toEqual(expected);
  });

  it('of an answer that another has followed are not waited for', async () => {
    const { client, settle, toWorker, turn, replies } = connected();
    client.ask(asked('rail'));
    settle();
    const rows = client.last()?.answer.rows(32, 40);
    client.ask(asked('border'));
    toWorker();
    turn();
    expect(replies.map(({ kind }) => kind)).toEqual(['answer']);
    settle();
    await expect(rows).rejects.toThrow('overtaken');
  });

  it('that cannot be had are not waited for, and the record says why', async () => {
    const lost = (row: number) => {
      if (row > 40) throw new Error('lost');
      return rowAt(row);
    };
    const { client, settle } = connected({ rowAt: lost });
    client.ask(asked(''));
    settle();
    const rows = client.last()?.answer.rows(40, 60);
    settle();
    await expect(rows).rejects.toThrow('lost');
    expect(client.state()).toEqual({ phase: 'failed', reason: 'lost' });
    await expect(client.last()?.answer.rows(40, 60)).rejects.toThrow('gone');
  });
});

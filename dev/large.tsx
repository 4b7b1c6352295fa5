import { createRoot } from 'react-dom/client';
import { parseAddress } from '../src/address/codec';
import { createSpeech } from '../src/i18n/createSpeech';
import { loadMessages } from '../src/i18n/loadMessages';
import { createFacts, type EventFacts } from '../src/query/facts';
import { createRecordClient } from '../src/remote/createRecordClient';
import { workerPort } from '../src/remote/workerPort';
import { createViewStore } from '../src/store/createViewStore';
import { syncAddress } from '../src/store/syncAddress';
import { type GeneratedRecord, generatedRecord } from '../src/testing/generatedRecord';
import { createProbe } from './createProbe';
import { LargePage } from './LargePage';
import '../src/styles/tokens.css';
import '../src/styles/fonts.css';
import '../src/styles/base.css';

const USUAL_ROWS = 100_000;

/** Generated events, made when one is asked for: their ids end in the numbers of their rows. */
class EventsByNumber extends Map<string, EventFacts> {
  constructor(private readonly record: GeneratedRecord) {
    super();
  }

  override get(id: string): EventFacts | undefined {
    const row = /^generated-(\d+)$/.exec(id)?.[1];
    return row !== undefined && Number(row) < this.record.rowCount
      ? this.record.factsAt(Number(row))
      : undefined;
  }

  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

/** The page over as many generated rows as `?rows=` says. */
async function boot(root: HTMLElement): Promise<void> {
  const rows = Number(new URLSearchParams(location.search).get('rows') ?? USUAL_ROWS);
  const worker = new Worker(new URL('./recordWorker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(rows);
  const client = createRecordClient(workerPort(worker));
  const { view } = parseAddress(location.search);
  const probe = createProbe();
  let asked: unknown = null;
  const source = {
    ...client,
    ask: (one: Parameters<typeof client.ask>[0]) => {
      asked = one;
      client.ask(one);
    },
  };
  const isSettled = () => client.last()?.asked === asked;
  Object.assign(globalThis, { probe, isSettled });
  const store = createViewStore(view);
  syncAddress(store, window, (one) => one);
  const language = view.lang ?? 'en';
  const speech = createSpeech(language, await loadMessages(language));
  const record = generatedRecord(rows);
  const eventById = new EventsByNumber(record);
  const facts = { ...createFacts(record.dataset), eventCount: rows, eventById };
  createRoot(root).render(
    <LargePage client={source} store={store} facts={facts} speech={speech} onAnswer={probe.answered} />,
  );
}

const root = document.getElementById('root');
if (root) boot(root);

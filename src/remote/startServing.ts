import type { Locale } from '../query/sort';
import type { LanguageChoice } from '../query/view';
import type { Request } from './protocol';
import { type ServedRecord, serveRecord } from './serveRecord';

/** Serves the record from within a worker, over the worker's own messages. */
export function startServing(record: ServedRecord, localeOf: (language: LanguageChoice) => Locale): void {
  // A turn of its own, behind the messages that already wait; timers would be slowed down.
  const { port1, port2 } = new MessageChannel();
  const turns: (() => void)[] = [];
  port1.onmessage = () => turns.shift()?.();
  const take = serveRecord(record, {
    post: (reply, handedOver = []) => postMessage(reply, { transfer: handedOver }),
    later: (run) => {
      turns.push(run);
      port2.postMessage(null);
    },
    now: () => performance.now(),
    localeOf,
  });
  addEventListener('message', ({ data }: MessageEvent<Request>) => take(data));
}

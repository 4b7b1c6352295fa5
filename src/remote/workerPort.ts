import type { Port } from './createRecordClient';
import type { Reply } from './protocol';

/** A worker as the client's port. */
export function workerPort(worker: Worker): Port {
  return {
    post: (request) => worker.postMessage(request),
    listen: (onReply, onFailed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data));
      worker.addEventListener('messageerror', () => onFailed('a message could not be read'));
      worker.addEventListener('error', ({ message }) =>
        onFailed(message || 'the worker could not be loaded'),
      );
    },
    close: () => worker.terminate(),
  };
}

import type { Answer } from '../../../query/answer';
import type { EventFacts } from '../../../query/facts';

/** Rows of an answer by their places, fetched in pages and kept for a while. */
export type RowPages = {
  /** Null while it is on its way. */
  readonly rowAt: (at: number) => EventFacts | null;
  /** Fetches what of the rows `from` up to `to` is not there. */
  readonly want: (from: number, to: number) => void;
  /** Calls back whenever rows have come, until what it gives is called. */
  readonly listen: (onCome: () => void) => () => void;
};

const PAGE = 32;
/** Several screens each way. */
const KEPT = 24;

/** Keeps pages of one answer's rows, those last wanted. */
export function createRowPages({ count, rows }: Pick<Answer, 'count' | 'rows'>): RowPages {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const onCome of listeners) onCome();
  };
  const pages = new Map<number, readonly EventFacts[] | 'coming'>();
  const fetchPage = (page: number) => {
    const got = rows(page * PAGE, Math.min(count, (page + 1) * PAGE));
    if (!(got instanceof Promise)) {
      pages.set(page, got);
      return tell();
    }
    pages.set(page, 'coming');
    got.then(
      (come) => {
        if (pages.has(page)) pages.set(page, come);
        tell();
      },
      // Another answer has followed, or the whole record says what is wrong.
      () => pages.delete(page),
    );
  };
  const want = (from: number, to: number) => {
    const last = Math.floor((Math.min(to, count) - 1) / PAGE);
    for (let page = Math.floor(Math.max(0, from) / PAGE); page <= last; page += 1) {
      const kept = pages.get(page);
      pages.delete(page);
      if (kept) pages.set(page, kept);
      else fetchPage(page);
    }
    for (const page of pages.keys()) {
      if (pages.size <= KEPT) break;
      pages.delete(page);
    }
  };
  const rowAt = (at: number) => {
    const page = pages.get(Math.floor(at / PAGE));
    return page === undefined || page === 'coming' ? null : (page[at % PAGE] ?? null);
  };
  const listen = (onCome: () => void) => {
    listeners.add(onCome);
    return () => listeners.delete(onCome);
  };
  return { rowAt, want, listen };
}

import * as z from 'zod/mini';
import type { Dataset } from './types';

const ids = z.array(z.string());

/** `data/id-ledger.json`: every id ever released, by file. Only ever appended to. */
export const idLedger = z.strictObject({
  people: ids,
  offices: ids,
  sources: ids,
  events: ids,
  trade: ids,
  investment: ids,
});

export type IdLedger = z.infer<typeof idLedger>;

export const EMPTY_LEDGER: IdLedger = {
  people: [],
  offices: [],
  sources: [],
  events: [],
  trade: [],
  investment: [],
};

/** The files whose rows have ids that links and readers may hold. */
export const LEDGER_FILES = ['people', 'offices', 'sources', 'events', 'trade', 'investment'] as const;

/** The ledger with the ids it does not have yet, in order of spelling, after those it has. */
export function extendLedger(ledger: IdLedger, dataset: Pick<Dataset, keyof IdLedger>): IdLedger {
  const extended = { ...ledger };
  for (const file of LEDGER_FILES) {
    const known = new Set(ledger[file]);
    const fresh = dataset[file].map(({ id }): string => id).filter((id) => !known.has(id));
    extended[file] = [...ledger[file], ...fresh.sort()];
  }
  return extended;
}

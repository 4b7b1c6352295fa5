import type { Dataset } from './types';

/** The bundled record, checked and compiled when the page was built. Rejects if it cannot be fetched. */
export async function loadDataset(): Promise<Dataset> {
  return (await import('virtual:dataset')).dataset;
}

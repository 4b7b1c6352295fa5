import { joinDataset } from './outline';
import type { Dataset } from './types';

/**
 * The bundled record, checked and compiled when the page was built, as far as the first view needs
 * it. Rejects if it cannot be fetched.
 */
export async function loadOutline(): Promise<Dataset> {
  return (await import('virtual:dataset/outline')).outline;
}

/** The whole record, of its outline and what is fetched after it. Rejects if it cannot be fetched. */
export async function loadWhole(outline: Dataset): Promise<Dataset> {
  return joinDataset(outline, (await import('virtual:dataset/rest')).rest);
}

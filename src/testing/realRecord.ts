import { join } from 'node:path';
import { readPackage } from '../../scripts/readPackage';
import { parseDataset } from '../dataset/parseDataset';
import type { Dataset } from '../dataset/types';

/** The record in `data/`, through the gate. */
export function realRecord(): Dataset {
  const parsed = parseDataset(readPackage(join(import.meta.dirname, '..', '..', 'data')));
  if (!parsed.ok) throw new Error('the record in data/ does not pass the gate');
  return parsed.dataset;
}

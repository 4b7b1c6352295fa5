import { parseDataset } from '../dataset/parseDataset';
import { formatProblem } from '../dataset/problem';
import type { RawPackage } from '../dataset/rawPackage';
import type { Dataset } from '../dataset/types';

/** The record of a package that has to pass the gate; a test whose package has errors fails with them. */
export function datasetOf(raw: RawPackage): Dataset {
  const parsed = parseDataset(raw);
  if (parsed.ok) return parsed.dataset;
  throw new Error(
    parsed.problems
      .filter(({ severity }) => severity === 'error')
      .map(formatProblem)
      .join('\n'),
  );
}

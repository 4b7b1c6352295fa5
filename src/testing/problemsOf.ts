import { parseDataset } from '../dataset/parseDataset';
import type { Problem } from '../dataset/problem';
import { aChangedPackage, type PackageDraft } from './aPackage';

/** Every problem found in the sample package after `change`. */
export function problemsOf(change: (draft: PackageDraft) => void): readonly Problem[] {
  return parseDataset(aChangedPackage(change)).problems;
}

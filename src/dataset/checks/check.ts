import type { Fingerprints } from '../fingerprints';
import type { IdLedger } from '../idLedger';
import type { Problem } from '../problem';
import type { PackageDescriptor } from '../schema';
import type { Dataset } from '../types';

/** A package whose rows have the right shape and real dates; what is left is how they fit together. */
export type TypedPackage = {
  readonly descriptor: PackageDescriptor;
  readonly dataset: Dataset;
  /** Null for a package that is not ours to keep ids for. */
  readonly ledger: IdLedger | null;
  readonly fingerprints: Fingerprints | null;
};

/** One family of rules. */
export type Check = (pack: TypedPackage) => readonly Problem[];

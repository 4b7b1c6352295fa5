/**
 * A data package as it comes: JSON not yet judged. `resources` holds each file by its name without
 * `.json`. The ledger and the fingerprints belong to the record we publish; a package brought by a
 * reader has neither, and the rules about them are then left out.
 */
export type RawPackage = {
  readonly descriptor: unknown;
  readonly resources: Readonly<Record<string, unknown>>;
  readonly ledger?: unknown;
  readonly fingerprints?: unknown;
  /** Files that are there but are not JSON. */
  readonly unreadable?: readonly { readonly file: string; readonly reason: string }[];
};

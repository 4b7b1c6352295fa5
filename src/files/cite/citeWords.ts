import type { EdtfDate } from '../../dataset/types';

/** What citations in running text say in the reader's language. */
export type CiteWords = {
  /** What it is, in brackets: "Data set". */
  readonly forms: { readonly dataset: string; readonly entry: string };
  readonly undated: string;
  readonly version: (version: string) => string;
  /** Of `YYYY-MM-DD`: "accessed 22 Nov 2026". */
  readonly accessed: (day: string) => string;
  /** "Retrieved 22 Nov 2026, from https://…" */
  readonly retrieved: (day: string, url: string) => string;
  /** "In Vietnam–China Relations" */
  readonly inside: (container: string) => string;
  readonly quoted: (title: string) => string;
  readonly date: (date: EdtfDate) => string;
};

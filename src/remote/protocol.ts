import type { Answer, YearRun } from '../query/answer';
import type { EventFacts } from '../query/facts';
import type { Facet, Filtering, LanguageChoice, View } from '../query/view';

/** What of a view decides which rows it has, in what order. */
export type Asked = Filtering & Pick<View, 'sort'> & { readonly language: LanguageChoice };

/** From the page to the worker. The latest `ask` alone is answered; `of` is the `id` of the answer whose rows they are. */
export type Request =
  | { readonly kind: 'ask'; readonly id: number; readonly asked: Asked }
  | {
      readonly kind: 'rows';
      readonly id: number;
      readonly of: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'stop' };

/** Per facet, a number for each value in the order of `FacetValues`. */
export type PackedCounts = Readonly<Record<Facet, Uint32Array<ArrayBuffer>>>;
/** Every value some row has; sent once. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

export type PackedAnswer = Pick<Answer, 'count' | 'total' | 'years' | 'without' | 'unknown'> & {
  readonly counts: PackedCounts;
  readonly months: ReadonlyMap<number, number>;
  readonly runs: readonly YearRun[] | null;
  /** The first rows, so that a new answer is not shown without any. */
  readonly head: readonly EventFacts[];
};

/** From the worker to the page. */
export type Reply =
  | { readonly kind: 'building'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly values: FacetValues; readonly offered: PackedCounts }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: PackedAnswer }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly EventFacts[] }
  | { readonly kind: 'failed'; readonly reason: string };

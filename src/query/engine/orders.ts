import type { Locale } from '../sort';
import type { SortColumn, SortKey } from '../view';
import { runToEnd } from './buildEngine';
import type { EngineData } from './engineData';
import { LruCache } from './lruCache';
import { Order, type RankedKey } from './order';
import { type Ranks, ranksOf } from './ranks';
import type { RowSource } from './rowSource';

/** Orders, and columns' places, that are kept: four bytes, and eight for an order, a row. */
const KEPT_ORDERS = 3;
const KEPT_RANKS = 7;

/** Orders as they are asked for, made once. A language is taken to have one comparison. */
export class Orders {
  private readonly orders = new LruCache<Order>(KEPT_ORDERS);
  private readonly ranks = new LruCache<Ranks>(KEPT_RANKS);
  /** The column whose places are being made; whoever asks for it next goes on with it. */
  private making: { readonly key: string; readonly steps: Generator<void, Ranks> } | null = null;

  constructor(
    private readonly data: EngineData,
    private readonly sortText: RowSource['sortText'],
  ) {}

  /** Null: the record's own order. */
  of(sort: readonly SortKey[], locale: Locale): Order | null {
    return runToEnd(this.make(sort, locale));
  }

  /** The same in steps, which can be left at any. */
  *make(sort: readonly SortKey[], locale: Locale): Generator<void, Order | null> {
    const [first, ...others] = sort;
    if (!first || (others.length === 0 && first.column === 'date' && first.descending)) return null;
    const columns = sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`);
    const key = `${locale.language} ${columns.join(',')}`;
    const known = this.orders.find(key);
    if (known) return known;
    const keys: RankedKey[] = [];
    for (const { column, descending } of sort) {
      keys.push({ ranks: yield* this.rank(column, locale), descending });
    }
    return this.orders.keep(key, new Order(this.data.rowCount, keys));
  }

  private *rank(column: SortColumn, locale: Locale): Generator<void, Ranks> {
    const key = `${locale.language} ${column}`;
    const known = this.ranks.find(key);
    if (known) return known;
    if (this.making?.key !== key) {
      this.making = { key, steps: ranksOf(this.data, this.sortText, column, locale) };
    }
    const { steps } = this.making;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        this.making = null;
        return this.ranks.keep(key, step.value);
      }
      yield;
    }
  }
}

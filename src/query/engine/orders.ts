import type { Locale } from '../sort';
import type { SortKey } from '../view';
import type { EngineData } from './engineData';
import { LruCache } from './lruCache';
import { Order } from './order';
import { type Ranks, ranksOf } from './ranks';
import type { RowSource } from './rowSource';

/** Orders, and columns' places, that are kept: four bytes, and eight for an order, a row. */
const KEPT_ORDERS = 3;
const KEPT_RANKS = 6;

/** Orders as they are asked for, made once. A language is taken to have one comparison. */
export class Orders {
  private readonly orders = new LruCache<Order>(KEPT_ORDERS);
  private readonly ranks = new LruCache<Ranks>(KEPT_RANKS);

  constructor(
    private readonly data: EngineData,
    private readonly sortText: RowSource['sortText'],
  ) {}

  /** Null: the record's own order. */
  of(sort: readonly SortKey[], locale: Locale): Order | null {
    const [first, ...others] = sort;
    if (!first || (others.length === 0 && first.column === 'date' && first.descending)) return null;
    const key = sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(',');
    return this.orders.get(`${locale.language} ${key}`, () => {
      const keys = sort.map(({ column, descending }) => ({
        ranks: this.ranks.get(`${locale.language} ${column}`, () =>
          ranksOf(this.data, this.sortText, column, locale),
        ),
        descending,
      }));
      return new Order(this.data.rowCount, keys);
    });
  }
}

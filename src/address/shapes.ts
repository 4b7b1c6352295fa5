import { parseIsoDay } from '../lib/calendar';
import {
  ORDERED,
  ORDERS,
  type Ordered,
  type Orders,
  orderedYears,
  SORT_COLUMNS,
  type SortKey,
  type YearRange,
} from '../query/view';

/*
 * The shapes a value may have, each with how it is read (undefined if the text is not of that shape)
 * and, where it is not plain text, written.
 */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LONGEST_SLUG = 120;

export function oneOf<T extends string>(choices: readonly T[]): (value: string) => T | undefined {
  return (value) => choices.find((choice) => choice === value.toLowerCase());
}

export function readSlug(value: string): string | undefined {
  const id = value.toLowerCase();
  return id.length <= LONGEST_SLUG && SLUG.test(id) ? id : undefined;
}

export const readCountry = (value: string) => (/^[a-z]{2}$/i.test(value) ? value.toUpperCase() : undefined);

export function readYears(value: string): YearRange | undefined {
  const match = /^(\d{4}|earliest)\.\.(\d{4}|latest)$/.exec(value) ?? /^(\d{4})$/.exec(value);
  if (!match) return undefined;
  const [, from, to = from] = match;
  return { from: from === 'earliest' ? from : Number(from), to: to === 'latest' ? to : Number(to) };
}

export function writeYears({ from, to }: YearRange): string {
  const year = (value: number | string) => String(value).padStart(4, '0');
  return from === to ? year(from) : `${year(from)}..${year(to)}`;
}

/** The smallest range that holds them all: the address has room for one. */
export function unite(ranges: readonly YearRange[]): YearRange | null {
  const ordered = ranges.flatMap((range) => orderedYears(range) ?? []);
  const [first, ...rest] = ordered;
  if (!first || ordered.length < ranges.length) return null;
  return rest.reduce<YearRange | null>(
    (all, { from, to }) =>
      all &&
      orderedYears({
        from: all.from === 'earliest' || from === 'earliest' ? 'earliest' : Math.min(all.from, from),
        to: all.to === 'latest' || to === 'latest' ? 'latest' : Math.max(all.to, to),
      }),
    first,
  );
}

/** `event` names the column that shows the title, and is taken for it. */
export function readSortKey(value: string): string | undefined {
  const descending = value.startsWith('-');
  const name = value.slice(descending ? 1 : 0).toLowerCase();
  const column = SORT_COLUMNS.find((one) => one === (name === 'event' ? 'title' : name));
  return column && writeSortKey({ column, descending });
}

export const writeSortKey = ({ column, descending }: SortKey) => `${descending ? '-' : ''}${column}`;

export function onePerColumn(written: readonly string[]): SortKey[] {
  const keys: SortKey[] = [];
  for (const text of written) {
    const column = SORT_COLUMNS.find((one) => one === text.replace('-', ''));
    if (column && !keys.some((key) => key.column === column))
      keys.push({ column, descending: text.startsWith('-') });
  }
  return keys;
}

/** `trade.-value`: a part, and what it is ordered by. */
export const readOrder = oneOf(ORDERED.flatMap((part) => ORDERS[part].map((order) => `${part}.${order}`)));

/** Of several orders of one part the first counts; a part without one has its own. */
export function onePerPart(written: readonly string[]): Orders {
  const first = <T extends string>(part: Ordered, [own, ...others]: readonly [T, ...T[]]): T => {
    const said = written.find((one) => one.startsWith(`${part}.`));
    return others.find((order) => `${part}.${order}` === said) ?? own;
  };
  return {
    trade: first('trade', ORDERS.trade),
    changes: first('changes', ORDERS.changes),
    'vn-counterparts': first('vn-counterparts', ORDERS['vn-counterparts']),
    'cn-counterparts': first('cn-counterparts', ORDERS['cn-counterparts']),
  };
}

/** Only what is not a part's own order. */
export const writeOrders = (orders: Orders) =>
  ORDERED.filter((part) => orders[part] !== ORDERS[part][0])
    .map((part) => `${part}.${orders[part]}`)
    .join(',');

export const readDay = (value: string) => (parseIsoDay(value) === null ? undefined : value);

import type { Day } from '../../../dataset/types';
import type { Answer } from '../../../query/answer';

/**
 * The first row at or past a day, of rows in the order of their last days: the row a reader who goes
 * there would begin at. As many rows are looked at as halving takes; the last row if the day is past all.
 */
export async function findDay(
  { count, rows }: Pick<Answer, 'count' | 'rows'>,
  day: Day,
  descending: boolean,
): Promise<number> {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const [row] = await rows(middle, middle + 1);
    if (!row) break;
    const { to } = row.event.date;
    const isPast = descending ? to <= day : to >= day;
    if (isPast) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { useSpeech } from '../../i18n/SpeechProvider';
import type { Column } from '../../query/view';
import { isOwnSort, withSortKey } from '../../query/withSortKey';
import { useChange, useViewPart } from '../../store/hooks';
import { sortColumnOf } from './columns';

const WAYS = ['none', 'ascending', 'descending'] as const;

type Props = { readonly column: Column; readonly label: string };

/** Whether and which way a column sorts the events: a native list, for finger and keys alike. */
export function ColumnOrder({ column, label }: Props) {
  const { words } = useSpeech();
  const sort = useViewPart((view) => view.sort);
  const change = useChange();
  const key = sort.find((one) => one.column === sortColumnOf(column));
  return (
    <select
      aria-label={words('events.sortBy', { column: label })}
      value={key ? (key.descending ? 'descending' : 'ascending') : 'none'}
      onChange={({ target }) => {
        const way = WAYS.find((one) => one === target.value) ?? 'none';
        change((view) => withSortKey(view, sortColumnOf(column), way));
      }}
    >
      {WAYS.map((way) => (
        // Nothing else would be sorted by instead.
        <option key={way} value={way} disabled={way === 'none' && key && isOwnSort(sort)}>
          {words(`events.order.${way}`)}
        </option>
      ))}
    </select>
  );
}

import { useSpeech } from '../../i18n/SpeechProvider';
import { COLUMNS, type Column, withColumns } from '../../query/view';
import { useChange, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { ColumnOrder } from './ColumnOrder';
import { sortColumnOf } from './columns';

/** A line for each column: shown or not, sorted by or not, moved. The event itself always stays. */
export function ColumnsMenuList() {
  const { words, number } = useSpeech();
  const cols = useViewPart((view) => view.cols);
  const sort = useViewPart((view) => view.sort);
  const change = useChange();
  const set = (next: (before: readonly Column[]) => readonly Column[]) =>
    change((view) => withColumns(view, next(view.cols)));
  const listed = [...cols, ...COLUMNS.filter((column) => !cols.includes(column))];
  return (
    <ul>
      {listed.map((column) => {
        const label = words(`events.${column}`);
        const rank = sort.findIndex((key) => key.column === sortColumnOf(column)) + 1;
        return (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={cols.includes(column)}
                disabled={column === 'event'}
                onChange={() => set((before) => toggled(before, column))}
              />
              {label}
            </label>
            {rank > 0 && sort.length > 1 && number(rank)}
            {cols.indexOf(column) > 0 && (
              <Button
                look="icon"
                aria-label={words('events.moveEarlier', { column: label })}
                onClick={() => set((before) => movedEarlier(before, column))}
              >
                ↑
              </Button>
            )}
            <ColumnOrder column={column} label={label} />
          </li>
        );
      })}
    </ul>
  );
}

function toggled(columns: readonly Column[], column: Column): readonly Column[] {
  return columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column];
}

function movedEarlier(columns: readonly Column[], column: Column): readonly Column[] {
  const at = columns.indexOf(column);
  const before = columns[at - 1];
  return before ? columns.with(at - 1, column).with(at, before) : columns;
}

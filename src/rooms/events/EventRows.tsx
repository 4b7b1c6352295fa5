import { memo } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useViewPart } from '../../store/hooks';
import { CELLS, type CellProps, sortColumnOf } from './columns';
import styles from './EventsTable.module.css';
import type { RowGroup } from './placeRows';

type Props = Omit<CellProps, 'row'> & {
  readonly groups: readonly RowGroup[];
  /** Of the view before, still standing until there is time: nobody is to be told of them. */
  readonly outdated?: boolean;
};

/** Rows under their years' headings, each drawn again only where it differs. */
export const EventRows = memo(function EventRows({ groups, outdated = false, ...shown }: Props) {
  const { point } = useSpeech();
  return groups.map(({ heading, rows }) => (
    <tbody
      role="rowgroup"
      key={heading?.year ?? 'continued'}
      data-of-view=""
      style={{ '--rows': rows.length }}
      aria-hidden={outdated || undefined}
    >
      {heading && (
        <tr role="row" className={styles.group} aria-rowindex={heading.index}>
          <th colSpan={shown.cols.length} scope="rowgroup">
            {point({ year: heading.year })}
          </th>
        </tr>
      )}
      {rows.map(({ facts, index }) => (
        <Row key={facts.event.id} row={facts} index={index} {...shown} />
      ))}
    </tbody>
  ));
});

type RowProps = CellProps & { readonly index: number };

const Row = memo(function Row({ index, ...shown }: RowProps) {
  const { id } = shown.row.event;
  const isOpen = useViewPart((view) => view.event === id);
  return (
    <tr
      role="row"
      className={styles.row}
      data-row={id}
      aria-rowindex={index}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Cells {...shown} />
    </tr>
  );
});

/** Apart from the row, whose place changes when those above it do. */
export const Cells = memo(function Cells(props: CellProps) {
  return props.cols.map((column) => {
    const Cell = CELLS[column];
    return (
      <td key={column} role="cell" data-column={sortColumnOf(column)}>
        <Cell {...props} />
      </td>
    );
  });
});

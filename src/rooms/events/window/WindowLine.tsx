import { memo } from 'react';
import { useSpeech } from '../../../i18n/SpeechProvider';
import type { EventFacts } from '../../../query/facts';
import { useViewPart } from '../../../store/hooks';
import type { CellProps } from '../columns';
import { Cells } from '../EventRows';
import table from '../EventsTable.module.css';
import styles from './WindowedTable.module.css';

type HeadingProps = {
  readonly year: number;
  readonly columns: number;
  /** `aria-rowindex` */
  readonly index: number;
  /** CSS pixels from the top of the rows. */
  readonly top: number;
};

export const HeadingLine = memo(function HeadingLine({ year, columns, index, top }: HeadingProps) {
  const { point } = useSpeech();
  return (
    <tr role="row" className={`${table.group} ${styles.heading}`} aria-rowindex={index} style={{ top }}>
      <th colSpan={columns} scope="rowgroup">
        {point({ year })}
      </th>
    </tr>
  );
});

/** Two lines of names are as high as title and facts. */
const MOST_NAMED = 2;

type RowProps = Pick<CellProps, 'cols' | 'chosen'> &
  Pick<HeadingProps, 'index' | 'top'> & {
    /** Null while it is on its way. */
    readonly row: EventFacts | null;
    /** Its place among the rows of the view. */
    readonly at: number;
    /** Whether Tab stops at it. */
    readonly isStop: boolean;
  };

/** Its date is whole: the heading with the year may be far away. */
export const RowLine = memo(function RowLine({ row, at, index, top, isStop, ...shown }: RowProps) {
  const { words } = useSpeech();
  const id = row?.event.id;
  const isOpen = useViewPart((view) => id !== undefined && view.event === id);
  return (
    <tr
      role="row"
      className={`${table.row} ${styles.row}`}
      data-at={at}
      data-row={id}
      aria-rowindex={index}
      aria-current={isOpen ? 'true' : undefined}
      aria-busy={row === null || undefined}
      tabIndex={isStop ? 0 : -1}
      style={{ top }}
    >
      {row ? (
        <Cells row={row} grouped={false} mostNamed={MOST_NAMED} {...shown} />
      ) : (
        <td className={styles.coming}>
          <span className="unseen">{words('notice.loading')}</span>
        </td>
      )}
    </tr>
  );
});

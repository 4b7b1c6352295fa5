import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import styles from './TradeTable.module.css';

export type Sorting = {
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
};

type Props = {
  readonly caption: string;
  /** Headings of the columns; those of numbers are set to the end. */
  readonly columns: readonly {
    readonly heading: string;
    readonly isNumber?: boolean;
    readonly sorting?: Sorting;
  }[];
  readonly children: ReactNode;
};

const ARROWS = { ascending: '▲', descending: '▼', none: '' } as const;

/** Figures as a real table; the rows are its children. */
export function FigureTable({ caption, columns, children }: Props) {
  const { words } = useSpeech();
  return (
    <div className={styles.wrap}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber, sorting }) => (
              <th
                key={heading}
                scope="col"
                className={isNumber ? styles.number : undefined}
                aria-sort={sorting?.direction}
              >
                {sorting ? (
                  <button
                    type="button"
                    className={styles.sort}
                    title={words('trade.sortBy', { column: heading })}
                    onClick={sorting.onSort}
                  >
                    {heading}
                    <span aria-hidden="true">{ARROWS[sorting.direction]}</span>
                  </button>
                ) : (
                  heading
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

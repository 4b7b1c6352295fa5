import type { ReactNode } from 'react';
import styles from './TradeTable.module.css';

type Props = {
  readonly caption: string;
  /** Headings of the columns; those of numbers are set to the end. */
  readonly columns: readonly { readonly heading: string; readonly isNumber?: boolean }[];
  readonly children: ReactNode;
};

/** Figures as a real table; the rows are its children. */
export function FigureTable({ caption, columns, children }: Props) {
  return (
    <div className={styles.wrap}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber }) => (
              <th key={heading} scope="col" className={isNumber ? styles.number : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

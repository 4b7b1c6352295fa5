import { useEffect, useMemo, useState } from 'react';
import { useSpeech } from '../../../i18n/SpeechProvider';
import type { Answer } from '../../../query/answer';
import type { EventFacts } from '../../../query/facts';
import { drawNow } from '../../../ui/drawNow';
import type { CellProps } from '../columns';
import { templateOf } from '../columns';
import { EventRows } from '../EventRows';
import table from '../EventsTable.module.css';
import { placeRows } from '../placeRows';
import { TableHead } from '../TableHead';
import styles from './WindowedTable.module.css';

/** Rows that go on paper. */
const PRINTED = 200;
/** Fetched after the rows to look at, for who might print them. */
const PAUSE_MS = 1000;

type Props = Omit<CellProps, 'row'> & { readonly answer: Answer };

/** On paper: the first rows, and how many there are. */
export function PrintedRows({ answer, ...shown }: Props) {
  const { words } = useSpeech();
  const isPrinting = usePrinting();
  const rows = useFirstRows(answer);
  const placed = useMemo(() => placeRows(rows, shown.grouped), [rows, shown.grouped]);
  if (!isPrinting) return null;
  return (
    <div className={styles.printed}>
      <p className={styles.note}>{words('large.printed', { count: rows.length, total: answer.count })}</p>
      <table role="table" className={table.table} style={{ '--template': templateOf(shown.cols) }}>
        <TableHead />
        <EventRows groups={[...placed.first, ...placed.rest]} {...shown} />
      </table>
    </div>
  );
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands once its listeners have returned.
    const begin = () => drawNow(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

const NO_ROWS: readonly EventFacts[] = [];

function useFirstRows(answer: Answer): readonly EventFacts[] {
  const [got, setGot] = useState({ of: answer, rows: NO_ROWS });
  useEffect(() => {
    let late = false;
    const fetchRows = async () => {
      const rows = await answer.rows(0, Math.min(PRINTED, answer.count));
      if (!late) setGot({ of: answer, rows });
    };
    // An answer that another has followed is not printed.
    const timer = setTimeout(() => fetchRows().catch(() => {}), PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [answer]);
  return got.of === answer ? got.rows : NO_ROWS;
}

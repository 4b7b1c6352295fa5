import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { receiptOf } from '../../query/receipt';
import { useFacts, useSelection, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { ChangedRows } from './ChangedRows';
import styles from './Receipt.module.css';
import { useReceiptWords } from './useReceiptWords';

type Props = { readonly sent: string | null; readonly onDismiss: () => void };

/** One line on the view a link opened; it stays about that view, whatever is filtered after. */
export function ReceiptBar({ sent, onDismiss }: Props) {
  const { words } = useSpeech();
  const facts = useFacts();
  const view = useView();
  const selection = useSelection();
  const [receipt] = useState(() => receiptOf(facts, view, selection, sent));
  const text = useReceiptWords(receipt);
  // Said a moment after it is there: a status that comes with its text is not announced.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  if (!receipt) return null;
  return (
    <section className={styles.receipt} aria-label={words('receipt.name')}>
      <p role="status">{said}</p>
      <Button look="link" onClick={onDismiss}>
        {words('receipt.dismiss')}
      </Button>
      <ChangedRows receipt={receipt} />
    </section>
  );
}

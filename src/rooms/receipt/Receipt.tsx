import { lazy, Suspense, useEffect, useState } from 'react';
import { useFacts } from '../../store/hooks';
import { focusFirst } from '../../ui/focusFirst';
import styles from './Receipt.module.css';

const Bar = lazy(() => import('./ReceiptBar').then(({ ReceiptBar }) => ({ default: ReceiptBar })));

/** `sent`: the data version the link was made with, from its address; null if it does not say. */
type Props = { readonly sent: string | null };

/**
 * The receipt of a link that says what data it was made with. Its line is kept free from the start; it
 * is fetched, as the changes are, once the page stands. What was made beforehand has no link to speak of.
 */
export function Receipt({ sent }: Props) {
  const { complete, version } = useFacts().dataset;
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(sent !== null), [sent]);
  if (!open) return null;
  const dismiss = () => {
    setOpen(false);
    focusFirst('header a, header button');
  };
  return (
    <div className={`no-print ${sent === version ? '' : styles.slot}`}>
      <Suspense>{complete && <Bar sent={sent} onDismiss={dismiss} />}</Suspense>
    </div>
  );
}

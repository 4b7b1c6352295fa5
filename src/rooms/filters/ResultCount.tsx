import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { hasFilters, withoutFilters } from '../../query/view';
import { useAnswer, useChange, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { focusFirst } from '../../ui/focusFirst';
import styles from './ResultCount.module.css';

/** "132 of 214 events", told to screen readers as it changes, and the way back to all. */
export function ResultCount({ children }: { readonly children?: ReactNode }) {
  const { words } = useSpeech();
  const { count, total } = useAnswer();
  const filtered = hasFilters(useView());
  const change = useChange();
  return (
    <div className={styles.count} data-of-view="">
      <p role="status">
        {words.rich('filters.status', {
          count,
          total,
          b: (chunks) => <b>{chunks}</b>,
        })}
      </p>
      {filtered && (
        <Button
          look="link"
          onClick={() => {
            change(withoutFilters);
            focusFirst('#events');
          }}
        >
          {words('filters.clearAll')}
        </Button>
      )}
      {children}
    </div>
  );
}

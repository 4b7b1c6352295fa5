import type { ReactNode } from 'react';
import styles from './RemovableChip.module.css';

type Props = {
  /** What the button does, for those who do not see the cross: "Remove 2008–2026". */
  readonly label: string;
  readonly doubtful?: boolean;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

export function RemovableChip({ label, doubtful = false, onRemove, children }: Props) {
  return (
    <button
      type="button"
      className={styles.chip}
      data-doubtful={doubtful}
      aria-label={label}
      onClick={onRemove}
    >
      <span className={styles.text}>{children}</span>
      <span aria-hidden="true">✕</span>
    </button>
  );
}

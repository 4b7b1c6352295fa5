import type { ReactNode } from 'react';
import styles from './Chip.module.css';

type Props = {
  readonly tone: 'vn' | 'cn' | 'other';
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** A small button that is on or off; the tone is told apart by an edge too, not by hue alone. */
export function Chip({ tone, pressed, onToggle, children }: Props) {
  return (
    <button type="button" className={styles.chip} data-tone={tone} aria-pressed={pressed} onClick={onToggle}>
      {children}
    </button>
  );
}

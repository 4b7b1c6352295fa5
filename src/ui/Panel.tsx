import type { ReactNode } from 'react';
import styles from './Panel.module.css';

type Props = {
  /** The region's name, where it is not what the heading says. */
  readonly name: string;
  readonly heading: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A card with a heading: one named region of the page. */
export function Panel({ name, heading, aside, children }: Props) {
  return (
    <section className={styles.panel} aria-label={name}>
      <header className={styles.head}>
        <h2>{heading}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & {
  /** `strong` for the one main action, `link` for one that reads as text. */
  readonly look?: 'plain' | 'strong' | 'link' | 'icon';
};

export function Button({ look = 'plain', className = '', ...rest }: Props) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className}`} />;
}

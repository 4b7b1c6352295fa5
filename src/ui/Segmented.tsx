import { useId } from 'react';
import styles from './Segmented.module.css';

type Choice<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** BCP 47, where the label is in another language than the page. */
  readonly lang?: string;
};

type Props<T extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** One of a few: native radio buttons that look like one control. */
export function Segmented<T extends string>({ label, choices, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.segmented}>
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} lang={choice.lang}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={choice.value === value}
            aria-label={choice.label}
            onChange={() => onChange(choice.value)}
          />
          <span aria-hidden="true">{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

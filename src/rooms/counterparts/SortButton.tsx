import styles from './SortButton.module.css';

type Props = {
  /** What it does, in full; begins with the label. */
  readonly name: string;
  readonly label: string;
  /** How it sorts now; null: another header does. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onChoose: () => void;
};

/** A header that sorts; a mark says which one does now. */
export function SortButton({ name, label, sorted, onChoose }: Props) {
  return (
    <button
      type="button"
      className={styles.sort}
      data-sorted={sorted ?? 'no'}
      aria-label={name}
      title={name}
      onClick={onChoose}
    >
      {label}
    </button>
  );
}

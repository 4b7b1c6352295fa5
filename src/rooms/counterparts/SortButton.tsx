import styles from './SortButton.module.css';

type Props = {
  /** What it does, in full; begins with the label. */
  readonly name: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

/** A header that sorts; a mark says which one does now. */
export function SortButton({ name, label, chosen, onChoose }: Props) {
  return (
    <button
      type="button"
      className={styles.sort}
      data-chosen={chosen}
      aria-label={name}
      title={name}
      onClick={onChoose}
    >
      {label}
    </button>
  );
}

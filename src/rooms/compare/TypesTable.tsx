import { useSpeech } from '../../i18n/SpeechProvider';
import type { Comparison } from '../../query/compareSelections';
import { useFacts } from '../../store/hooks';
import { CountCell } from './CountCell';
import styles from './TypesTable.module.css';

type Props = { readonly comparison: Comparison };

/** Both selections by type, a small bar with each number; all types in the first row. */
export function TypesTable({ comparison: { total, types } }: Props) {
  const { words, say } = useSpeech();
  const facts = useFacts();
  const most = Math.max(1, ...types.flatMap(({ a, b }) => [a, b]));
  const label = (type: string) => {
    const text = facts.typeLabel.get(type);
    return text ? say(text) : type;
  };
  return (
    <table className={styles.table}>
      <caption>{words('compare.byType')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('compare.type')}</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.total}>
          <th scope="row">{words('compare.total')}</th>
          <CountCell side="a" count={total.a} most={null} />
          <CountCell side="b" count={total.b} most={null} />
        </tr>
        {types.map(({ key, a, b }) => (
          <tr key={key}>
            <th scope="row">{label(key)}</th>
            <CountCell side="a" count={a} most={most} />
            <CountCell side="b" count={b} most={most} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

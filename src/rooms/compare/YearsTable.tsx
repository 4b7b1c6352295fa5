import { useSpeech } from '../../i18n/SpeechProvider';
import type { Count } from '../../query/compareSelections';
import styles from './YearsPicture.module.css';

type Props = { readonly years: readonly Count<number>[] };

/** The picture's numbers; years without an event are left out. */
export function YearsTable({ years }: Props) {
  const { words, number } = useSpeech();
  return (
    <table className={styles.table}>
      <caption className="unseen">{words('compare.byYear')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('compare.year')}</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        {years
          .filter(({ a, b }) => a + b > 0)
          .map(({ key, a, b }) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{number(a)}</td>
              <td>{number(b)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

import { formatTenure } from '../../i18n/formatTenure';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Lane, LanePair } from '../../query/tenureLanes';
import styles from './HoldersTable.module.css';
import { PersonName } from './PersonName';
import { TenureEvidence } from './TenureEvidence';

type Props = { readonly pairs: readonly LanePair[] };

/** The lanes as a table: every tenure a row, and every vacancy. */
export function HoldersTable({ pairs }: Props) {
  const speech = useSpeech();
  const { words, say, day } = speech;
  const rows = pairs.flatMap(({ lanes }) => lanes.flatMap(rowsOf));
  return (
    <div className={styles.wrap} data-of-view="">
      <table className={styles.table}>
        <caption className="unseen">{words('leadership.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('leadership.office')}</th>
            <th scope="col">{words('leadership.holder')}</th>
            <th scope="col">{words('leadership.from')}</th>
            <th scope="col">{words('leadership.until')}</th>
            <th scope="col">{words('event.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            if ('vacancy' in row) {
              const { from, to } = row.vacancy;
              return (
                <tr key={`${row.office.id} ${from}`}>
                  <td>{say(row.office.name)}</td>
                  <th scope="row">{words('leadership.vacant')}</th>
                  <td>{day(from)}</td>
                  <td>{day(to)}</td>
                  <td />
                </tr>
              );
            }
            const { office, tenure } = row;
            const { from, until } = formatTenure(speech, tenure);
            return (
              <tr key={`${office.id} ${tenure.person} ${tenure.start.edtf}`}>
                <td>{say(office.name)}</td>
                <th scope="row">
                  <PersonName id={tenure.person} strong />
                  {tenure.acting && ` (${words('leadership.acting')})`}
                </th>
                <td>{from}</td>
                <td>{until}</td>
                <td>
                  <TenureEvidence tenures={[tenure]} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf({ office, segments, vacancies }: Lane) {
  return [
    ...segments.map(({ tenure, sure }) => ({ office, tenure, from: sure.from })),
    ...vacancies.map(({ whole, drawn }) => ({ office, vacancy: whole, from: drawn.from })),
  ].sort((a, b) => a.from - b.from);
}

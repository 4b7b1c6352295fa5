import { useMemo } from 'react';
import { type Day, LATEST_DAY } from '../../dataset/types';
import { formatTenure } from '../../i18n/formatTenure';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { AsOf } from '../../query/asOf';
import type { Holding } from '../../query/officeAt';
import { officesOn } from '../../query/officesOn';
import { useFacts, useView } from '../../store/hooks';
import styles from './AsOfTable.module.css';
import { formatVacancy } from './formatVacancy';
import { PersonName } from './PersonName';

type Props = { readonly time: AsOf; readonly caption: string };

/** Office by office: who held it at the time, since when, and how sure that is. */
export function AsOfTable({ time, caption }: Props) {
  const speech = useSpeech();
  const { words, say, day, both } = speech;
  const facts = useFacts();
  const { office, lanes } = useView();
  const rows = useMemo(() => officesOn(facts, { office, lanes }, time.span), [facts, office, lanes, time]);
  const unknown = rows.filter(({ holders, vacant }) => holders.length === 0 && !vacant);
  return (
    <>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('leadership.office')}</th>
            <th scope="col">{words('leadership.holder')}</th>
            <th scope="col">{words('leadership.since')}</th>
            <th scope="col">{words('leadership.certainty')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ office: of, holders, vacant }) =>
            vacant ? (
              <tr key={of.id}>
                <th scope="row">{say(of.name)}</th>
                <td className={styles.vacant} colSpan={3}>
                  {formatVacancy(speech, vacant)}
                </td>
              </tr>
            ) : (
              holders.map(({ tenure, sure }) => (
                <tr key={`${of.id} ${tenure.person} ${tenure.start.edtf}`}>
                  <th scope="row">{say(of.name)}</th>
                  <td className={styles.holder}>
                    <PersonName id={tenure.person} strong />
                    {tenure.acting && ` (${words('leadership.acting')})`}
                  </td>
                  <td>{formatTenure(speech, tenure).from}</td>
                  <td>
                    {sure
                      ? words('leadership.certain')
                      : words('leadership.lastKnownOn', { date: day(lastAttested(tenure)) })}
                  </td>
                </tr>
              ))
            ),
          )}
        </tbody>
      </table>
      {unknown.length > 0 && (
        <p className={styles.unknown}>
          {words('leadership.notOnRecord', { offices: both(unknown.map(({ office: of }) => say(of.name))) })}
        </p>
      )}
    </>
  );
}

/** The last day a source attests the holder in office. */
function lastAttested({ start, end }: Holding['tenure']): Day {
  return Math.max(start.to < LATEST_DAY ? start.to : start.from, end?.from ?? start.from);
}

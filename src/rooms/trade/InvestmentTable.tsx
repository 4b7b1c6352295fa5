import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import { SourceNames } from './SourceNames';
import styles from './TradeTable.module.css';

/** Chinese investment in Vietnam: every figure with what it counts and who counts it; folded until asked for. */
export function InvestmentTable() {
  const { words, date, billionsBare, number } = useSpeech();
  const { dataset } = useFacts();
  const [open, setOpen] = useState(false);
  const { investment, complete } = dataset;
  if (!complete || investment.length === 0) return null;
  const figures = investment.toSorted((a, b) => b.period.to - a.period.to || b.period.from - a.period.from);
  return (
    <details className={styles.folded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('trade.investment.title', { count: investment.length })}</summary>
      {open && (
        <div className={styles.wrap}>
          <table className={styles.table}>
            <caption className="unseen">{words('trade.investment.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{words('trade.investment.period')}</th>
                <th scope="col">{words('trade.investment.measure')}</th>
                <th scope="col" className={styles.number}>
                  {words('trade.value')}
                </th>
                <th scope="col" className={styles.number}>
                  {words('trade.investment.rank')}
                </th>
                <th scope="col" className={styles.number}>
                  {words('trade.investment.projects')}
                </th>
                <th scope="col">{words('trade.reporterColumn')}</th>
                <th scope="col">{words('trade.source')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure.id}>
                  <th scope="row">{date(figure.period)}</th>
                  <td>{words(`trade.investment.measures.${figure.measure}`)}</td>
                  <td className={styles.number}>{billionsBare(figure.valueUsdBn)}</td>
                  <td className={styles.number}>{figure.rank === null ? '–' : number(figure.rank)}</td>
                  <td className={styles.number}>
                    {figure.projects === null ? '–' : number(figure.projects)}
                  </td>
                  <td>{words(`trade.investment.reporters.${figure.reporter}`)}</td>
                  <td>
                    <SourceNames figure={figure} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import { FigureTable } from './FigureTable';
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
        <FigureTable
          caption={words('trade.investment.caption')}
          columns={[
            { heading: words('trade.investment.period') },
            { heading: words('trade.investment.measure') },
            { heading: words('trade.value'), isNumber: true },
            { heading: words('trade.investment.rank'), isNumber: true },
            { heading: words('trade.investment.projects'), isNumber: true },
            { heading: words('trade.reporterColumn') },
            { heading: words('trade.source') },
          ]}
        >
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{date(figure.period)}</th>
              <td>{words(`trade.investment.measures.${figure.measure}`)}</td>
              <td className={styles.number}>{billionsBare(figure.valueUsdBn)}</td>
              <td className={styles.number}>{figure.rank === null ? '–' : number(figure.rank)}</td>
              <td className={styles.number}>{figure.projects === null ? '–' : number(figure.projects)}</td>
              <td>{words(`trade.investment.reporters.${figure.reporter}`)}</td>
              <td>
                <SourceNames figure={figure} />
              </td>
            </tr>
          ))}
        </FigureTable>
      )}
    </details>
  );
}

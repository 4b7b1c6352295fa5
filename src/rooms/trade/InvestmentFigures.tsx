import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import { FigureTable } from './FigureTable';
import { SourceNames } from './SourceNames';
import styles from './TradeTable.module.css';

/** Every investment figure, latest first. */
export function InvestmentFigures() {
  const { words, date, billionsBare, number } = useSpeech();
  const { investment } = useFacts().dataset;
  const figures = investment.toSorted((a, b) => b.period.to - a.period.to || b.period.from - a.period.from);
  return (
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
  );
}

import { useSpeech } from '../../i18n/SpeechProvider';
import type { TradeSeries } from '../../query/tradeSeries';
import { withYears } from '../../query/view';
import { useChange } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { SourceNames } from './SourceNames';
import styles from './TradeTable.module.css';

type Props = { readonly series: readonly TradeSeries[] };

/**
 * The chart's figures as a table: every row a figure, with its reporter, status and source. What the
 * chart leaves out for a firmer one of the same year and flow is here too.
 */
export function TradeTable({ series }: Props) {
  const { words, billionsBare, percent } = useSpeech();
  const change = useChange();
  const figures = series
    .flatMap(({ years }) => years.flatMap(({ all }) => all))
    .sort((a, b) => b.period.from - a.period.from);
  return (
    <div className={styles.wrap}>
      <table className={styles.table}>
        <caption className="unseen">{words('trade.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('trade.year')}</th>
            <th scope="col">{words('trade.flow')}</th>
            <th scope="col" className={styles.number}>
              {words('trade.value')}
            </th>
            <th scope="col" className={styles.number}>
              {words('trade.growth')}
            </th>
            <th scope="col">{words('trade.reporterColumn')}</th>
            <th scope="col">{words('trade.status')}</th>
            <th scope="col">{words('trade.source')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const year = figure.period.start?.year ?? 0;
            return (
              <tr key={figure.id}>
                <th scope="row">
                  <Button
                    look="link"
                    aria-label={words('trade.chooseYear', { year: String(year) })}
                    onClick={() => change((view) => withYears(view, { from: year, to: year }))}
                  >
                    {year}
                  </Button>
                </th>
                <td>{words(`trade.${figure.flow}`)}</td>
                <td className={styles.number}>{billionsBare(figure.valueUsdBn)}</td>
                <td className={styles.number}>
                  {figure.growthPct === null ? '–' : percent(figure.growthPct)}
                </td>
                <td>{words(`trade.reporters.${figure.reporter}`)}</td>
                <td>{words(`trade.statuses.${figure.status}`)}</td>
                <td>
                  <SourceNames figure={figure} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { useSpeech } from '../../i18n/SpeechProvider';
import type { TradeSeries } from '../../query/tradeSeries';
import { withYears } from '../../query/view';
import { useChange } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { FigureTable } from './FigureTable';
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
    <FigureTable
      caption={words('trade.tableCaption')}
      columns={[
        { heading: words('trade.year') },
        { heading: words('trade.flow') },
        { heading: words('trade.value'), isNumber: true },
        { heading: words('trade.growth'), isNumber: true },
        { heading: words('trade.reporterColumn') },
        { heading: words('trade.status') },
        { heading: words('trade.source') },
      ]}
    >
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
            <td className={styles.number}>{figure.growthPct === null ? '–' : percent(figure.growthPct)}</td>
            <td>{words(`trade.reporters.${figure.reporter}`)}</td>
            <td>{words(`trade.statuses.${figure.status}`)}</td>
            <td>
              <SourceNames figure={figure} />
            </td>
          </tr>
        );
      })}
    </FigureTable>
  );
}

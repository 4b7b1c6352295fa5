import { lazy, Suspense, useCallback, useState } from 'react';
import { formatMark } from '../../i18n/formatAsOf';
import { useSpeech } from '../../i18n/SpeechProvider';
import { asOf, middleOf } from '../../query/asOf';
import { hasNamedReporter } from '../../query/tradeSeries';
import { REPORTERS, type View } from '../../query/view';
import { useChange, useFacts, useView, useViewPart } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Panel } from '../../ui/Panel';
import { Segmented } from '../../ui/Segmented';
import { ChartSelect } from './ChartSelect';
import { ExportMenu } from './ExportMenu';
import { Headlines } from './Headlines';
import { InvestmentTable } from './InvestmentTable';
import type { CiteFigure } from './PointedFigure';
import styles from './TradePanel.module.css';
import { TradePlot } from './TradePlot';
import { TradeSources } from './TradeSources';
import { useTradeData } from './useTradeData';

const TradeTable = lazy(() => import('./TradeTable').then((module) => ({ default: module.TradeTable })));
const PointedFigure = lazy(() =>
  import('./PointedFigure').then((module) => ({ default: module.PointedFigure })),
);

type Props = {
  readonly onSettled: () => void;
  /** How to cite a figure, by its permalink. */
  readonly cite?: CiteFigure;
};

/** Goods trade on the page's time axis: the latest figure in words, the chart or its table, the sources. */
export function TradePanel({ onSettled, cite }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const view = useView();
  const reporter = useViewPart((present) => present.reporter);
  const change = useChange();
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const { axis, series, values, data } = useTradeData();
  const time = asOf(facts, view);
  const line = formatMark(speech, time, middleOf(axis, time.span));
  const asTable = view.tables.includes('trade');
  const ofReporters = view.chart !== 'investment' && hasNamedReporter(facts);
  return (
    <Panel
      name={words('trade.region')}
      heading={words(`trade.titles.${view.chart}`)}
      aside={
        <div className={styles.controls}>
          <ChartSelect />
          {ofReporters && (
            <Segmented
              label={words('trade.reporter')}
              choices={REPORTERS.map((value) => ({ value, label: words(`trade.reporters.${value}`) }))}
              value={reporter}
              onChange={(chosen) => change((before) => ({ ...before, reporter: chosen }))}
            />
          )}
        </div>
      }
    >
      {view.figure !== null && (
        <Suspense>
          <PointedFigure id={view.figure} cite={cite} />
        </Suspense>
      )}
      <Headlines series={series} values={values} data={data} />
      {asTable || failed ? (
        <>
          {failed && <p role="alert">{words('trade.failed')}</p>}
          <ErrorBoundary message={words('notice.partFailed')} retry={words('notice.retry')}>
            <Suspense fallback={<p aria-busy="true">{words('tabs.loading')}</p>}>
              <TradeTable axis={axis} onSettled={onSettled} />
            </Suspense>
          </ErrorBoundary>
        </>
      ) : (
        <TradePlot axis={axis} data={data} line={line} onSettled={onSettled} onFailed={fail} />
      )}
      <footer className={styles.foot}>
        <TradeSources values={values} series={series} />
        <div className={styles.actions}>
          {!failed && (
            <Button look="link" className="no-print" onClick={() => change(withTableToggled)}>
              {words(asTable ? 'trade.asChart' : 'trade.asTable')}
            </Button>
          )}
          <ExportMenu />
        </div>
      </footer>
      <InvestmentTable />
    </Panel>
  );
}

const withTableToggled = (view: View): View => ({
  ...view,
  tables: view.tables.includes('trade')
    ? view.tables.filter((one) => one !== 'trade')
    : [...view.tables, 'trade'],
});

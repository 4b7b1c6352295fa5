import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { TradeFigure } from '../../dataset/types';
import { formatMark } from '../../i18n/formatAsOf';
import { useSpeech } from '../../i18n/SpeechProvider';
import { asOf, middleOf } from '../../query/asOf';
import { timeAxis } from '../../query/timeAxis';
import { hasNamedReporter, tradeSeries } from '../../query/tradeSeries';
import { REPORTERS } from '../../query/view';
import { useChange, useFacts, useView } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { Segmented } from '../../ui/Segmented';
import { chartData, latestFigures } from './chartData';
import { InvestmentTable } from './InvestmentTable';
import styles from './TradePanel.module.css';
import { TradePlot } from './TradePlot';
import { TradeSources } from './TradeSources';
import { TradeTable } from './TradeTable';

type Props = { readonly onSettled: () => void };

/** Goods trade on the page's time axis: the latest figure in words, the chart or its table, the sources. */
export function TradePanel({ onSettled }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const facts = useFacts();
  const view = useView();
  const change = useChange();
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  // The chart follows the table: drawing it is the slowest part of a change.
  const year = useDeferredValue(view.year);
  const axis = useMemo(() => timeAxis(facts, { year }), [facts, year]);
  const series = useMemo(() => tradeSeries(facts, axis, view.reporter), [facts, axis, view.reporter]);
  const data = useMemo(() => chartData(axis, series), [axis, series]);
  const time = asOf(facts, view);
  const line = formatMark(speech, time, middleOf(axis, time.span));
  return (
    <Panel
      name={words('trade.region')}
      heading={words('trade.title')}
      aside={
        hasNamedReporter(facts) && (
          <Segmented
            label={words('trade.reporter')}
            choices={REPORTERS.map((value) => ({ value, label: words(`trade.reporters.${value}`) }))}
            value={view.reporter}
            onChange={(reporter) => change((before) => ({ ...before, reporter }))}
          />
        )
      }
    >
      <div className={styles.headlines} data-of-view="">
        {latestFigures(series).map((figure) => (
          <Headline key={figure.id} figure={figure} />
        ))}
      </div>
      {asTable || failed ? (
        <>
          {failed && <p role="alert">{words('trade.failed')}</p>}
          <TradeTable series={series} />
        </>
      ) : (
        <TradePlot axis={axis} data={data} line={line} onSettled={onSettled} onFailed={fail} />
      )}
      <footer className={styles.foot}>
        <TradeSources series={series} />
        {!failed && (
          <Button look="link" className="no-print" onClick={() => setAsTable(!asTable)}>
            {words(asTable ? 'trade.asChart' : 'trade.asTable')}
          </Button>
        )}
      </footer>
      <InvestmentTable />
    </Panel>
  );
}

function Headline({ figure }: { readonly figure: TradeFigure }) {
  const { words, billions, percent } = useSpeech();
  return (
    <p className={styles.headline}>
      <b className={styles.value}>{words('trade.headline', { value: billions(figure.valueUsdBn) })}</b>{' '}
      {words('trade.headlineYear', { year: String(figure.period.start?.year ?? '') })}
      <span className={styles.detail}>
        {[
          figure.flow === 'total' ? null : words(`trade.${figure.flow}`),
          words(`trade.reporters.${figure.reporter}`),
          words(`trade.statuses.${figure.status}`),
          figure.growthPct === null
            ? null
            : words('trade.growthStated', { growth: percent(figure.growthPct) }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </p>
  );
}

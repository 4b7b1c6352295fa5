import { useSpeech } from '../../i18n/SpeechProvider';
import type { TradeSeries } from '../../query/tradeSeries';
import { stated, type TradeValue } from '../../query/tradeValues';
import { useFacts, useView } from '../../store/hooks';
import { type ChartData, latestFigures, latestValues } from './chartData';
import styles from './TradePanel.module.css';
import { useValueWords } from './useValueWords';

type Props = {
  readonly series: readonly TradeSeries[];
  readonly values: readonly TradeValue[];
  readonly data: ChartData;
};

/** The latest number of each reporter in words; where two are compared, how far apart they are. */
export function Headlines({ series, values, data }: Props) {
  const { words } = useSpeech();
  const say = useValueWords();
  const { complete } = useFacts().dataset;
  const { chart } = useView();
  const latest = chart === 'total' ? latestFigures(series).map(stated) : latestValues(values);
  const gap = data.years.findLast((year) => year.gap !== null)?.gap;
  return (
    <div className={styles.headlines} data-of-view="">
      {chart === 'investment' && !complete && <p className={styles.detail}>{words('notice.loading')}</p>}
      {latest.map((value) => (
        <Headline key={`${value.reporter} ${value.measure}`} value={value} isAll={chart === 'total'} />
      ))}
      {gap && (
        <p className={styles.gap}>
          <b>{words('trade.gapYear', { year: String(gap.year), value: say.gap(gap) })}</b>
          <span className={styles.detail}>
            {[gap.higher, gap.lower]
              .map((one) => `${say.reporter(one)}${words('punctuation.colon')}${say.value(one)}`)
              .join(' · ')}
          </span>
        </p>
      )}
    </div>
  );
}

function Headline({ value, isAll }: { readonly value: TradeValue; readonly isAll: boolean }) {
  const { words } = useSpeech();
  const say = useValueWords();
  const growth = value.measure === 'growth' ? null : (value.figures[0]?.growthPct ?? null);
  return (
    <p className={styles.headline}>
      <b className={styles.value}>{say.value(value)}</b>{' '}
      {words('trade.headlineYear', { year: String(value.year) })}
      <span className={styles.detail}>
        {[
          isAll && value.measure === 'total' ? null : say.measure(value.measure),
          say.reporter(value),
          say.status(value),
          growth === null || value.measure === 'balance'
            ? null
            : say.growth({ value: growth, computed: false }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </p>
  );
}

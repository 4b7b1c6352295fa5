import { Fragment } from 'react';
import type { InvestmentFigure, TradeFigure } from '../../dataset/types';
import { formatCitation } from '../../i18n/formatCitation';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { TradeSeries } from '../../query/tradeSeries';
import type { TradeValue } from '../../query/tradeValues';
import { useFacts, useView } from '../../store/hooks';
import { latestFigures, latestValues } from './chartData';
import styles from './TradePanel.module.css';

type Props = { readonly series: readonly TradeSeries[]; readonly values: readonly TradeValue[] };

/** Where the latest figures are said, and what their notes warn of. */
export function TradeSources({ series, values }: Props) {
  const { chart } = useView();
  const latest =
    chart === 'total' ? latestFigures(series) : latestValues(values).flatMap(({ figures }) => figures);
  return (
    <div className={styles.sources} data-of-view="">
      {latest.map((figure) => (
        <SourceLine key={figure.id} figure={figure} />
      ))}
    </div>
  );
}

function SourceLine({ figure }: { readonly figure: TradeFigure | InvestmentFigure }) {
  const speech = useSpeech();
  const { words, say, date } = speech;
  const { sourceById } = useFacts();
  const sources = figure.evidence.flatMap((evidence) => {
    const row = sourceById.get(evidence.source);
    return row ? [{ row, text: formatCitation(speech, row, evidence) }] : [];
  });
  return (
    <div>
      <span>
        {date(figure.period)}
        {words('punctuation.colon')}
      </span>
      {sources.map(({ row, text }, at) => {
        // One source may be named twice with no place told: the order is the record's.
        const key = `${at} ${row.id}`;
        return (
          <Fragment key={key}>
            {at > 0 && words('punctuation.semicolon')}
            {row.url === null ? (
              <cite>{text}</cite>
            ) : (
              <a href={row.url} rel="noreferrer">
                <cite>{text}</cite>
              </a>
            )}
          </Fragment>
        );
      })}
      {figure.note && (
        <details>
          <summary>{words('trade.note')}</summary>
          <p>{say(figure.note)}</p>
        </details>
      )}
    </div>
  );
}

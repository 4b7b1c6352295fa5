import type { TradeFigure } from '../../dataset/types';
import { formatCitation } from '../../i18n/formatCitation';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { TradeSeries } from '../../query/tradeSeries';
import { useFacts } from '../../store/hooks';
import { latestFigures } from './chartData';
import styles from './TradePanel.module.css';

type Props = { readonly series: readonly TradeSeries[] };

/** Where the latest figures are said, and what their notes warn of. */
export function TradeSources({ series }: Props) {
  return (
    <div className={styles.sources} data-of-view="">
      {latestFigures(series).map((figure) => (
        <SourceLine key={figure.id} figure={figure} />
      ))}
    </div>
  );
}

function SourceLine({ figure }: { readonly figure: TradeFigure }) {
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
        return row.url === null ? (
          <cite key={key}>{text}</cite>
        ) : (
          <a key={key} href={row.url} rel="noreferrer">
            <cite>{text}</cite>
          </a>
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

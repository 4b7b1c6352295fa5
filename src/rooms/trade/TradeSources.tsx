import type { TradeFigure } from '../../dataset/types';
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
  const { words, say, date, locator } = useSpeech();
  const { sourceById } = useFacts();
  const sources = figure.evidence.flatMap(({ source, locator: where }) => {
    const row = sourceById.get(source);
    return row ? [{ row, where }] : [];
  });
  return (
    <div>
      <span>
        {date(figure.period)}
        {words('punctuation.colon')}
      </span>
      {sources.map(({ row, where }, at) => {
        // One source may be named twice with no place told: the order is the record's.
        const key = `${at} ${row.id}`;
        const text = [
          row.publisher ?? row.title,
          row.published && date(row.published),
          where && locator(where),
        ]
          .filter(Boolean)
          .join(words('punctuation.list'));
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

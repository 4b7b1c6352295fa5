import { Fragment } from 'react';
import type { InvestmentFigure, TradeFigure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import styles from './TradeTable.module.css';

type Props = { readonly figure: TradeFigure | InvestmentFigure };

/** Who says so, each document once, and the note on the figure. */
export function SourceNames({ figure }: Props) {
  const { words, say } = useSpeech();
  const { sourceById } = useFacts();
  const ids = [...new Set(figure.evidence.map(({ source }) => source))];
  return (
    <>
      {ids
        .flatMap((id) => sourceById.get(id) ?? [])
        .map(({ id, url, publisher, title }, at) => {
          const name = publisher ?? title;
          return (
            <Fragment key={id}>
              {at > 0 && words('punctuation.list')}
              {url === null ? (
                name
              ) : (
                <a href={url} rel="noreferrer">
                  {name}
                </a>
              )}
            </Fragment>
          );
        })}
      {figure.note && <p className={styles.note}>{say(figure.note)}</p>}
    </>
  );
}

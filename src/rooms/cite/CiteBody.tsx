import type { Event, InvestmentFigure, TradeFigure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { useFacts } from '../../store/hooks';
import { toHandOn } from '../../store/pageAddress';
import { CitationText } from './CitationText';
import styles from './CiteBody.module.css';
import { CiteView } from './CiteView';

/** One row of the record, and where its permalink leads, absolute or from this page. */
export type CitedRow = { readonly href: string } & (
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'figure'; readonly figure: TradeFigure | InvestmentFigure }
);

type Props = {
  /** Absent: this view, or the whole data set at choice. */
  readonly row?: CitedRow;
};

/** How to cite, in the form the reader needs; of a view also the checksum, and a place to check one. */
export function CiteBody({ row }: Props) {
  const { words } = useSpeech();
  return (
    <section className={styles.body}>
      <h3>{words('cite.title')}</h3>
      {row ? <CiteRow row={row} /> : <CiteView />}
    </section>
  );
}

function CiteRow({ row }: { readonly row: CitedRow }) {
  const { words } = useSpeech();
  const { complete } = useFacts().dataset;
  // Without its sources no fact leaves the page.
  if (!complete) return <p role="status">{words('notice.loading')}</p>;
  return <CitationText cited={row} url={toHandOn(row.href)} />;
}

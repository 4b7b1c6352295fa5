import type { Event, SourceId } from '../../dataset/types';
import type { Speech } from '../../i18n/createSpeech';
import { SpeechProvider } from '../../i18n/SpeechProvider';
import type { Facts } from '../../query/facts';
import type { TradeSeries } from '../../query/tradeSeries';
import { PlainFigures } from './PlainFigures';
import { PlainHeading } from './PlainHeading';
import { PlainSources } from './PlainSources';

type Props = {
  /** Those the page shows without any script, in their order. */
  readonly events: readonly Event[];
  readonly series: readonly TradeSeries[];
  readonly sourceById: Facts['sourceById'];
  /** Of the page made beforehand. */
  readonly speech: Speech;
  /** Say the headings again, for readers whom no script can give their language. */
  readonly others: readonly Speech[];
};

/** The page's style sheet holds only what the page can show: this is not among it. */
const STYLE =
  '#plain{padding:16px 24px;max-width:1100px;overflow-x:auto}#plain li{padding:4px 0}#plain th,#plain td{padding:4px 16px 4px 0;vertical-align:top}#plain h2{margin:16px 0 4px}#plain .n{text-align:end;white-space:nowrap}';

/** The first events with the documents they rest on, and every year's trade figures with theirs. */
export function PlainRecord({ events, series, sourceById, speech, others }: Props) {
  const speeches = [speech, ...others];
  return (
    <SpeechProvider speech={speech}>
      <section id="plain" lang={speech.language}>
        <style>{STYLE}</style>
        <PlainHeading
          speeches={speeches}
          say={({ words }) => words('plain.events', { count: events.length })}
        />
        <ol>
          {events.map(({ id, date, title, evidence }) => (
            <li key={id}>
              <b>{speech.date(date)}</b> {speech.say(title)}
              {speech.words('punctuation.colon')}
              <PlainSources ids={sourceIds(evidence)} sourceById={sourceById} />
            </li>
          ))}
        </ol>
        <PlainHeading speeches={speeches} say={({ words }) => words('trade.tableCaption')} />
        <PlainFigures series={series} sourceById={sourceById} />
        <p>
          <a href="./data/datapackage.json">{speech.words('plain.files')}</a>
        </p>
      </section>
    </SpeechProvider>
  );
}

const sourceIds = (evidence: Event['evidence']): readonly SourceId[] => evidence.map(({ source }) => source);

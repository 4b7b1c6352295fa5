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

/**
 * The page's style sheet holds only what the page can show: this is not among it. Controls that do
 * nothing without a script, and frames that only a script fills, stand aside.
 */
const STYLE = [
  '#root :is(#about,h1~div,[data-grip],[role=tablist],#trade header>:not(h2),#trade button,#leadership footer',
  ',#trade section>div:has(>ul),#leadership section>div:is([data-of-view],:has(input))',
  ',[aria-label=Filters]>:first-child>:not(:has([role=status])),[aria-label=Filters] button){display:none}',
  '#root h1+p{font-size:0}#root h1+p span{font-size:13px}',
  '#plain{padding:16px 24px;max-width:1100px;overflow-x:auto}#plain h2{margin:16px 0 4px}#plain li{padding:4px 0}',
  '#plain tr{border-top:1px solid var(--line)}#plain :is(th,td){padding:4px 16px 4px 0;vertical-align:top}',
  '#plain :is(th,td):not(:last-child){white-space:nowrap}#plain .n{text-align:end}',
].join('');

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
        <PlainHeading
          speeches={speeches}
          say={({ words, language }) =>
            // The unit of the table is this language's; in Chinese it would be another.
            words(language === speech.language ? 'trade.tableCaption' : 'trade.region')
          }
        />
        <PlainFigures series={series} sourceById={sourceById} />
        <p>
          <a href="./data/datapackage.json">{speech.words('plain.files')}</a>
        </p>
      </section>
    </SpeechProvider>
  );
}

const sourceIds = (evidence: Event['evidence']): readonly SourceId[] => evidence.map(({ source }) => source);

import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { App } from './App';
import type { Dataset } from './dataset/types';
import { createSpeech } from './i18n/createSpeech';
import { loadFirstMessages, loadMessages } from './i18n/loadMessages';
import { describeView } from './query/describeView';
import { createFacts } from './query/facts';
import { createSelect } from './query/select';
import { timeAxis } from './query/timeAxis';
import { tradeSeries } from './query/tradeSeries';
import { DEFAULT_VIEW, LANGUAGES, type LanguageChoice } from './query/view';
import { placeRows } from './rooms/events/placeRows';
import { PlainRecord } from './rooms/plain/PlainRecord';
import { createViewStore } from './store/createViewStore';

export type Prerendered = {
  readonly html: string;
  readonly title: string;
  readonly description: string;
};

/** The default view of the record's outline as HTML in one language, by the components that will take it over. Needs no browser. */
export async function prerenderPage(dataset: Dataset, language: LanguageChoice): Promise<Prerendered> {
  const facts = createFacts(dataset);
  const select = createSelect(facts);
  const speech = createSpeech(language, await loadFirstMessages(language));
  const { prelude } = await prerender(
    <App
      sent={null}
      store={createViewStore(DEFAULT_VIEW)}
      firstRecord={{ facts, select }}
      loadWhole={() => Promise.reject(new Error('a page made beforehand loads nothing'))}
      firstSpeech={speech}
      ownLanguage={language}
      onComplete={() => {}}
    />,
  );
  const description = describeView(facts, DEFAULT_VIEW, select(DEFAULT_VIEW, speech.locale));
  return {
    html: await new Response(prelude).text(),
    title: `${speech.sentence(description)} · ${speech.words('site.title')}`,
    description: speech.words('site.description'),
  };
}

export type PlainPage = {
  readonly html: string;
  /** Ids of the events it lists, in their order. */
  readonly events: readonly string[];
};

/**
 * What the page in that language says without any script, of the whole record: the events it was made
 * with and the trade figures, all with their sources.
 */
export async function prerenderPlain(dataset: Dataset, language: LanguageChoice): Promise<PlainPage> {
  const facts = createFacts(dataset);
  const speak = async (spoken: LanguageChoice) => createSpeech(spoken, await loadMessages(spoken));
  const speech = await speak(language);
  const others = await Promise.all(LANGUAGES.filter((other) => other !== language).map(speak));
  const shown = createSelect(facts)(DEFAULT_VIEW, speech.locale).events;
  const events = placeRows(shown, true).first.flatMap(({ rows }) => rows.map((row) => row.facts.event));
  const html = renderToStaticMarkup(
    <PlainRecord
      events={events}
      series={tradeSeries(facts, timeAxis(facts, DEFAULT_VIEW), 'compare')}
      sourceById={facts.sourceById}
      speech={speech}
      others={others}
    />,
  );
  return { html, events: events.map(({ id }) => id) };
}

import { prerender } from 'react-dom/static';
import { App } from './App';
import type { Dataset } from './dataset/types';
import { createSpeech } from './i18n/createSpeech';
import { loadFirstMessages } from './i18n/loadMessages';
import { describeView } from './query/describeView';
import { createFacts } from './query/facts';
import { createSelect } from './query/select';
import { DEFAULT_VIEW, type LanguageChoice } from './query/view';
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

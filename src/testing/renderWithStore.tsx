import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Dataset } from '../dataset/types';
import { SpeechProvider } from '../i18n/SpeechProvider';
import { createFacts } from '../query/facts';
import { createSelect } from '../query/select';
import { DEFAULT_VIEW, type LanguageChoice, type View } from '../query/view';
import { createViewStore } from '../store/createViewStore';
import { ViewProvider } from '../store/hooks';
import { aDataset } from './aDataset';
import { aSpeech } from './aSpeech';

type Options = {
  /** Rows of the record; what they name is added. */
  readonly dataset?: Partial<Dataset>;
  /** Where the view differs from the default one. */
  readonly view?: Partial<View>;
  readonly language?: LanguageChoice;
};

/**
 * A component as it stands in the page: over a record, a view and a language. Gives what a reader
 * finds by (`getByRole` and the like), and the store for what a click has done to the view.
 */
export function renderWithStore(ui: ReactNode, { dataset = {}, view = {}, language = 'en' }: Options = {}) {
  const facts = createFacts(aDataset(dataset));
  const store = createViewStore({ ...DEFAULT_VIEW, ...view });
  const speech = aSpeech(language);
  render(
    <SpeechProvider speech={speech}>
      <ViewProvider store={store} facts={facts} select={createSelect(facts)} locale={speech.locale}>
        {ui}
      </ViewProvider>
    </SpeechProvider>,
  );
  return { ...screen, store, facts, view: () => store.getState().view };
}

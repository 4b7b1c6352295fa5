import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, type LoadedRecord } from './App';
import { parseAddress, serializeView } from './address/codec';
import { loadOutline, loadWhole } from './dataset/loadDataset';
import type { Dataset } from './dataset/types';
import { createSpeech } from './i18n/createSpeech';
import { loadFirstMessages, loadLaterMessages } from './i18n/loadMessages';
import { LoadFailed } from './LoadFailed';
import { createFacts } from './query/facts';
import { withPresentIds } from './query/filter';
import { createSearchIndex } from './query/search';
import { isIndexed, selectFrom } from './query/selectFrom';
import type { LanguageChoice, View } from './query/view';
import { createViewStore } from './store/createViewStore';
import { preferredLanguage, storedLanguage } from './store/preferences';
import { syncAddress } from './store/syncAddress';
import { whenIdle } from './whenIdle';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';

/** Load → read the address → store → render. */
async function boot(root: HTMLElement): Promise<void> {
  const { view, sent } = parseAddress(location.search);
  const isWhole = view.embed === null;
  const ownLanguage = (isWhole ? storedLanguage() : null) ?? preferredLanguage(navigator.languages);
  const language = view.lang ?? ownLanguage;
  const [outline, messages] = await Promise.all([loadOutline(), loadFirstMessages(language)]);
  const whole = () => loadWhole(outline).then(recordOf);
  const record = needsWhole(view) ? await whole() : await recordOf(outline);
  const { facts } = record;
  const present = (one: View) => withPresentIds(facts, one);
  const store = createViewStore(present(view));
  // In somebody else's page the frame takes no steps in its history.
  if (isWhole) syncAddress(store, window, present);
  const app = (
    <App
      store={store}
      firstRecord={record}
      loadWhole={whole}
      firstSpeech={createSpeech(language, messages, () => loadLaterMessages(language))}
      ownLanguage={ownLanguage}
      sent={sent}
      onComplete={markReady}
    />
  );
  if (isMadeBeforehand(root, view, language)) {
    // As a transition it is done in slices: the page answers while it comes to life.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  } else {
    // At once: the default view's rows must be gone before anything is shown again.
    flushSync(() => createRoot(root).render(app));
  }
  delete document.documentElement.dataset.pending;
}

async function recordOf(dataset: Dataset): Promise<LoadedRecord> {
  const facts = createFacts(dataset);
  const index = createSearchIndex(facts);
  // The first letter typed then waits for nothing.
  if (dataset.complete && !isIndexed(facts)) whenIdle(facts.events, index.textOf);
  return { facts, select: await selectFrom(facts, index) };
}

/** A search reads every text, an open event its own: such a view is not shown before they are there. */
function needsWhole({ q, event, vs }: View): boolean {
  return q !== '' || event !== null || (vs !== null && vs.q !== '');
}

/** The build renders the default view, in each language; any other view is rendered here. */
function isMadeBeforehand(root: HTMLElement, view: View, language: LanguageChoice): boolean {
  const isDefault = serializeView({ ...view, lang: null }) === '';
  return isDefault && root.hasChildNodes() && root.dataset.language === language;
}

function markReady(): void {
  document.fonts.ready.then(() => {
    document.documentElement.dataset.ready = 'true';
    if (canKeep && !isKept) whenIdle(['the page'], keep);
  });
}

/** What was made beforehand stays; a notice says what happened and offers to try again. */
function fail(): void {
  const notice = document.getElementById('notice');
  if (notice) createRoot(notice).render(<LoadFailed language={document.documentElement.lang} />);
}

/** Not while developed, in somebody else's page, or without an origin, as a file has none. */
const canKeep =
  import.meta.env.PROD && parent === window && origin !== 'null' && 'serviceWorker' in navigator;
/** A page from the device may have something to say of itself; for any other keeping comes last. */
const isKept = canKeep && navigator.serviceWorker.controller !== null;

/** What cannot be kept works as it did. */
function keep(): void {
  import('./keepOffline').then(({ keepOffline }) => keepOffline()).catch(() => {});
}

const root = document.getElementById('root');
if (root) {
  boot(root)
    .catch(fail)
    .then(() => isKept && keep());
}

import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from './App';
import { splitDataset } from './dataset/outline';
import type { Dataset } from './dataset/types';
import { createFacts } from './query/facts';
import { createSelect } from './query/select';
import { DEFAULT_VIEW, type View, withQuery } from './query/view';
import { createViewStore } from './store/createViewStore';
import { aDataset } from './testing/aDataset';
import { anEvent } from './testing/anEvent';
import { aSpeech } from './testing/aSpeech';

const network = vi.hoisted(() => ({ fails: false }));
vi.mock('./i18n/loadMessages', async (original) => {
  const { loadMessages } = await original<typeof import('./i18n/loadMessages')>();
  return {
    loadMessages: (language: Parameters<typeof loadMessages>[0]) =>
      network.fails ? Promise.reject(new Error('offline')) : loadMessages(language),
  };
});
afterEach(() => {
  network.fails = false;
});

const recordOf = (record: Dataset) => {
  const facts = createFacts(record);
  return { facts, select: createSelect(facts) };
};
const whole = aDataset({
  version: '2026-06-30',
  events: [
    anEvent({ id: 'call', date: '2025-01-15', title: 'A call' }),
    anEvent({ id: 'visit', date: '2023-12-12', title: 'A visit', summary: 'They met by the river.' }),
  ],
});

function show(view: Partial<View> = {}, dataset = whole, loadWhole = async () => recordOf(whole)) {
  const store = createViewStore({ ...DEFAULT_VIEW, ...view });
  render(
    <App
      sent={null}
      store={store}
      firstRecord={recordOf(dataset)}
      loadWhole={loadWhole}
      firstSpeech={aSpeech('en')}
      ownLanguage="en"
      onComplete={() => {}}
    />,
  );
  return store;
}

describe('the page', () => {
  it('has the regions that people and assistive technology find it by', () => {
    show();
    for (const name of ['Filters', 'Events', 'Trade', 'Leadership']) {
      expect(screen.getByRole('region', { name })).toBeTruthy();
    }
    expect(screen.getByRole('table', { name: 'Events' }).getAttribute('aria-rowcount')).toBe('5');
    expect(screen.getByRole('button', { name: 'Share' })).toBeTruthy();
  });

  it('is titled with the view as a sentence, and counts', () => {
    const store = show();
    expect(document.title).toBe('2 events, newest first · Vietnam–China Relations');
    act(() => store.getState().change((view) => withQuery(view, 'visit')));
    expect(document.title).toBe('1 event, matching “visit”, newest first · Vietnam–China Relations');
    const status = screen.getAllByRole('status').map((region) => region.textContent);
    expect(status).toContain('1 of 2 events');
  });

  it('says why the table is empty, and leads back', () => {
    show({ q: 'nothing' });
    const events = within(screen.getByRole('region', { name: 'Events' }));
    fireEvent.click(events.getByRole('button', { name: 'Remove “nothing” → 2 events' }));
    expect(events.getAllByRole('link')).toHaveLength(2);
  });
});

describe('another language', () => {
  it('is loaded when the view asks for it', async () => {
    const store = show();
    expect(document.documentElement.lang).toBe('en');
    act(() => store.getState().change((view) => ({ ...view, lang: 'vi' })));
    expect(await screen.findByRole('region', { name: 'Bộ lọc' })).toBeTruthy();
    await waitFor(() => expect(document.documentElement.lang).toBe('vi'));
    expect(document.title).toContain('mới nhất trước');
  });

  it('that does not come is told of, in the one spoken', async () => {
    network.fails = true;
    const store = show();
    act(() => store.getState().change((view) => ({ ...view, lang: 'zh' })));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('region', { name: 'Filters' })).toBeTruthy();

    network.fails = false;
    act(() => store.getState().change((view) => ({ ...view, lang: 'en' })));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('the outline of a record', () => {
  const { outline } = splitDataset(whole);

  it('is made whole: texts are searched and shown as soon as they are there', async () => {
    let arrive = () => {};
    const texts = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    show({ event: 'visit' }, outline, () => texts.then(() => recordOf(whole)));
    expect(screen.getByText('Texts and sources are on their way…')).toBeTruthy();
    act(arrive);
    expect(await screen.findByText('They met by the river.')).toBeTruthy();
  });

  it('whose texts do not come says so, goes on, and asks again when told to', async () => {
    let fails = true;
    show({}, outline, () =>
      fails ? Promise.reject(new Error('offline')) : Promise.resolve(recordOf(whole)),
    );
    const alert = await screen.findByRole('alert');
    expect(screen.getAllByRole('link', { name: /^A / })).toHaveLength(2);
    fails = false;
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

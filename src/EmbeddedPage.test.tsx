import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from './App';
import { parseAddress } from './address/codec';
import { createFacts } from './query/facts';
import { createSelect } from './query/select';
import type { LanguageChoice } from './query/view';
import { createViewStore } from './store/createViewStore';
import { aDataset } from './testing/aDataset';
import { anEvent } from './testing/anEvent';
import { aSpeech } from './testing/aSpeech';

const events = Array.from({ length: 20 }, (_, at) =>
  anEvent({ id: `event-${at}`, date: `${2000 + at}-05-04`, title: `Talks ${at}`, people: ['to-lam'] }),
);

const opened = vi.fn<(...asked: readonly unknown[]) => void>();
beforeEach(() => {
  opened.mockReset();
  vi.stubGlobal('open', opened);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Waits until the part, which is loaded for itself, is there. */
async function show(address: string, language: LanguageChoice = 'en') {
  const facts = createFacts(aDataset({ version: '2026-06-30', events }));
  const onComplete = vi.fn();
  render(
    <App
      store={createViewStore(parseAddress(address).view)}
      firstRecord={{ facts, select: createSelect(facts) }}
      loadWhole={() => Promise.reject(new Error('it is whole'))}
      firstSpeech={aSpeech(language)}
      ownLanguage={language}
      sent={null}
      onComplete={onComplete}
    />,
  );
  const caption = await screen.findByRole('heading', { level: 1 });
  return {
    onComplete,
    caption: () => caption.textContent,
    titles: () =>
      within(screen.getByRole('table', { name: 'Events' }))
        .getAllByRole('link')
        .map((link) => link.textContent),
  };
}

/** The address of the tab that was opened last. */
const openedQuery = () => opened.mock.lastCall?.[0];

describe('a part of the page alone', () => {
  it.each([
    ['table', 'Events', '20 events, newest first'],
    ['trade', 'Trade', 'Trade: 20 events, newest first'],
    ['leadership', 'Leadership', 'Leadership: 20 events, newest first'],
  ])('is that part and no other: %s', async (embed, name, caption) => {
    const page = await show(`embed=${embed}`);
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([name]);
    expect(page.caption()).toBe(caption);
    expect(document.title).toBe(`${caption} · Vietnam–China Relations`);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
  });

  it('leads to the same view in full, beside the page it stands in, and says where it is from', async () => {
    await show('year=2010..2012&sort=title&embed=table');
    const link = screen.getByRole('link', { name: 'Open the full view' });
    expect(link.getAttribute('href')).toBe('?year=2010..2012&sort=title');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener');
    expect(screen.getByText('Source: Vietnam–China Relations, data of 30 Jun 2026, CC BY 4.0')).toBeTruthy();
    expect(document.querySelector('base')?.target).toBe('_blank');
  });

  it('says what the address asks for in vain', async () => {
    await show('topic=nothing&year=soon&embed=table');
    expect(screen.getByText('Not recognised: topic=nothing, year=soon.')).toBeTruthy();
  });

  it('speaks the language of the address', async () => {
    const { caption } = await show('lang=zh&embed=trade', 'zh');
    expect(caption()).toMatch(/^贸易：/);
    expect(screen.getByRole('link', { name: '打开完整页面' }).getAttribute('href')).toBe('?lang=zh');
  });

  it('is complete once it is there', async () => {
    const { onComplete } = await show('embed=leadership');
    expect(onComplete).toHaveBeenCalled();
  });

  it('shows the first events, and all when asked', async () => {
    const { titles } = await show('embed=table');
    expect(titles()).toHaveLength(12);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 20 events' }));
    expect(titles()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show the first 12 only' }));
    expect(titles()).toHaveLength(12);
  });
});

describe('a click in it', () => {
  it('on an event opens it on the whole page, in a tab of its own', async () => {
    const { titles } = await show('year=2010..2012&embed=table');
    fireEvent.click(screen.getByRole('link', { name: 'Talks 11' }));
    expect(opened).toHaveBeenCalledWith('?year=2010..2012&event=event-11', '_blank', 'noopener');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(titles()).toHaveLength(3);
  });

  it('on a name opens the page narrowed to it', async () => {
    const { titles } = await show('year=2010..2012&embed=table');
    const [chip] = screen.getAllByRole('button', { name: 'to-lam' });
    if (chip) fireEvent.click(chip);
    expect(openedQuery()).toBe('?year=2010..2012&person=to-lam');
    expect(titles()).toHaveLength(3);
  });

  it('on a heading sorts in place, and the way back is sorted as well', async () => {
    const { titles } = await show('year=2010..2012&embed=table');
    fireEvent.click(screen.getByRole('button', { name: 'Event' }));
    expect(titles()).toEqual(['Talks 10', 'Talks 11', 'Talks 12']);
    expect(opened).not.toHaveBeenCalled();
    const link = screen.getByRole('link', { name: 'Open the full view' });
    expect(link.getAttribute('href')).toBe('?year=2010..2012&sort=title');
  });
});

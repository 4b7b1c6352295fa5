import { act, fireEvent, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { aSource } from '../../testing/aSource';
import { renderWithStore } from '../../testing/renderWithStore';
import { EventDetail } from './EventDetail';

const events = [
  anEvent({ id: 'call', date: '2025-01-15', title: 'A call', topics: ['rail'], related: ['talks'] }),
  anEvent({
    id: 'visit',
    date: '2024-08-18/2024-08-20',
    title: 'Visit',
    place: { city: 'Beijing', country: 'CN' },
  }),
  anEvent({ id: 'talks', date: '2024-03', title: 'Border talks', status: 'planned', confidence: 'medium' }),
];

async function show(view: Partial<View>) {
  const page = renderWithStore(
    <>
      <a href="?event=visit" data-event="visit">
        Visit
      </a>
      <EventDetail />
    </>,
    { dataset: { events }, view },
  );
  // The body is fetched when the first event is opened.
  await act(() => import('./EventBody'));
  return page;
}

describe('the open event', () => {
  it('is a dialog named with its title, which is announced', async () => {
    const { getByRole } = await show({ event: 'visit' });
    const dialog = getByRole('dialog', { name: 'Visit' });
    expect(document.activeElement).toBe(within(dialog).getByRole('heading', { name: 'Visit' }));
    expect(within(dialog).getByText('18–20 Aug 2024 · meeting · Beijing, China')).toBeTruthy();
  });

  it.each<[what: string, view: Partial<View>]>([
    ['none is open', {}],
    ['the link names one that is not on record', { event: 'gone' }],
  ])('is not there where %s', async (_what, view) => {
    expect((await show(view)).queryByRole('dialog')).toBeNull();
  });

  it('says that it was planned, and of what confidence it is', async () => {
    const { getByText } = await show({ event: 'talks' });
    expect(getByText('Planned when reported')).toBeTruthy();
    expect(getByText(/Medium confidence/)).toBeTruthy();
  });

  it('leads to the previous and the next of the view', async () => {
    const { getByRole, getByText, view } = await show({ event: 'visit' });
    expect(getByText('2 of 3')).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Next event' }));
    expect(view().event).toBe('talks');
    expect(getByRole('button', { name: 'Next event' })).toHaveProperty('disabled', true);
    fireEvent.click(getByRole('button', { name: 'Previous event' }));
    expect(view().event).toBe('visit');
  });

  it('leads on and back by keys, but not past the ends nor while something is typed', async () => {
    const { getByRole, view } = await show({ event: 'visit' });
    const press = (key: string) => fireEvent.keyDown(getByRole('dialog'), { key });
    press('ArrowRight');
    expect(view().event).toBe('talks');
    press('j');
    expect(view().event).toBe('talks');
    press('k');
    press('ArrowLeft');
    expect(view().event).toBe('call');
    const field = document.createElement('input');
    getByRole('dialog').append(field);
    fireEvent.keyDown(field, { key: 'j' });
    expect(view().event).toBe('call');
    field.remove();
    expect(getByRole('button', { name: 'Next event' }).title).toBe('Next event (→ or J)');
  });

  it('is cited in one line', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    const { findByText, getByRole } = renderWithStore(<EventDetail />, {
      dataset: {
        version: '2026-11-20',
        events,
        sources: [
          aSource({ id: 'news', publisher: 'TAP', published: '2024-08-21', url: 'https://example.org/1' }),
        ],
      },
      view: { event: 'visit' },
    });
    fireEvent.click(getByRole('button', { name: 'Copy citation' }));
    await findByText('Citation copied');
    expect(writeText).toHaveBeenCalledWith(
      'Visit. 18–20 Aug 2024. Vietnam–China Relations, data of 20 Nov 2026. ' +
        `${location.origin}/?event=visit Source: TAP, 21 Aug 2024 https://example.org/1`,
    );
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('outside the filters says so, and leads nowhere', async () => {
    const { getByRole, getByText } = await show({ event: 'visit', topic: ['rail'] });
    expect(getByText('This event is outside the current filters.')).toBeTruthy();
    expect(getByRole('button', { name: 'Previous event' })).toHaveProperty('disabled', true);
    expect(getByRole('button', { name: 'Next event' })).toHaveProperty('disabled', true);
  });

  it('does not say of the next what became of the one before', async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.resolve() } });
    const { findByText, getByRole, queryByText } = await show({ event: 'visit' });
    fireEvent.click(getByRole('button', { name: 'Copy link to this event' }));
    await findByText('Link copied');
    fireEvent.click(getByRole('button', { name: 'Next event' }));
    expect(queryByText('Link copied')).toBeNull();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('leads to related events', async () => {
    const { getByRole, view } = await show({ event: 'call' });
    const link = getByRole('link', { name: 'Border talks' });
    expect(link.getAttribute('href')).toBe('?event=talks');
    fireEvent.click(link);
    expect(view().event).toBe('talks');
    expect(getByRole('dialog', { name: 'Border talks' })).toBeTruthy();
  });

  it('stands over the page where there is no room beside it', async () => {
    const over = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    vi.stubGlobal('innerWidth', 800);
    await show({ event: 'visit' });
    expect(over).toHaveBeenCalledOnce();
    over.mockClear();
    vi.stubGlobal('innerWidth', 1400);
    await show({ event: 'visit' });
    expect(over).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

describe('closing', () => {
  it.each<[how: string, close: (page: Awaited<ReturnType<typeof show>>) => void]>([
    ['by its button', ({ getByRole }) => fireEvent.click(getByRole('button', { name: 'Close' }))],
    [
      'by Escape',
      ({ getByRole }) => fireEvent.keyDown(getByRole('heading', { name: 'Visit' }), { key: 'Escape' }),
    ],
    [
      'by the device',
      ({ getByRole }) => fireEvent(getByRole('dialog'), new Event('cancel', { cancelable: true })),
    ],
  ])('%s goes back to the row it was opened from', async (_how, close) => {
    const page = await show({ event: 'visit' });
    close(page);
    expect(page.view().event).toBeNull();
    expect(page.queryByRole('dialog')).toBeNull();
    await act(() => new Promise((done) => requestAnimationFrame(done)));
    expect(document.activeElement).toBe(page.getByRole('link', { name: 'Visit' }));
  });
});

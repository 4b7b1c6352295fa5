import { act, fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { anOffice } from '../../testing/anOffice';
import { aPerson } from '../../testing/aPerson';
import { aTenure } from '../../testing/aTenure';
import { renderWithStore } from '../../testing/renderWithStore';
import { PersonCard } from './PersonCard';

const dataset = {
  version: '2026-06-30',
  people: [
    aPerson({ id: 'lam', name: 'Tô Lâm', aliases: ['To Lam', '蘇林'] }),
    aPerson({ id: 'an', name: 'An' }),
    aPerson({ id: 'xi', name: { en: 'Xi Jinping', vi: 'Tập Cận Bình', zh: '习近平' }, side: 'cn' }),
  ],
  offices: [
    anOffice({ id: 'vn-leader', name: 'General Secretary', counterpart: 'cn-leader' }),
    anOffice({ id: 'cn-leader', name: 'General Secretary (CN)', counterpart: 'vn-leader' }),
  ],
  tenures: [
    aTenure({ office: 'vn-leader', person: 'lam', start: '2024-08-03', acting: true }),
    aTenure({ office: 'cn-leader', person: 'xi', start: '2012-11-15' }),
  ],
  events: [
    anEvent({ id: 'call', date: '2025-01-15', title: 'A call', people: ['lam', 'xi'], topics: ['rail'] }),
    anEvent({ id: 'visit', date: '2024-08-19', title: 'Visit', people: ['lam', 'xi'] }),
  ],
};

async function show(view: Partial<View>) {
  const page = renderWithStore(<PersonCard />, { dataset, view });
  // The body is fetched when the first card is opened.
  await act(() => import('./CardBody'));
  return page;
}

describe('the card', () => {
  it('is a dialog with the person’s name, which is announced', async () => {
    const { findByRole, findByText } = await show({ profile: 'lam' });
    const dialog = await findByRole('dialog', { name: 'Tô Lâm' });
    expect(document.activeElement).toBe(within(dialog).getByRole('heading', { name: 'Tô Lâm' }));
    expect(await findByText('General Secretary')).toBeTruthy();
  });

  it.each<[what: string, view: Partial<View>]>([
    ['none is open', {}],
    ['the link names nobody on record', { profile: 'nobody' }],
  ])('is not there where %s', async (_what, view) => {
    expect((await show(view)).queryByRole('dialog')).toBeNull();
  });

  it('writes each name in its language', async () => {
    const { findByText } = await show({ profile: 'xi' });
    expect((await findByText('习近平')).lang).toBe('zh');
    expect((await findByText('Tập Cận Bình')).lang).toBe('vi');
  });

  it('lists every office with its time and how well it is documented', async () => {
    const { findByText } = await show({ profile: 'lam' });
    const term = (await findByText('General Secretary')).closest('li');
    expect(term?.textContent).toBe(
      'General Secretary (acting)From: 3 Aug 2024 · Until: in office · 1 source',
    );
  });

  it('counts events in this view and in all', async () => {
    const { findByRole } = await show({ profile: 'lam', topic: ['rail'] });
    const table = await findByRole('table', { name: 'Events by type' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
    expect(rows).toEqual(['Type | in this view | in all', 'meeting | 1 | 2', 'All types | 1 | 2']);
  });

  it('leads to all events with a counterpart, and is out of the way then', async () => {
    const { findByRole, queryByRole, view } = await show({ profile: 'lam', topic: ['rail'], event: 'call' });
    fireEvent.click(await findByRole('button', { name: '2 events with Xi Jinping' }));
    expect(view()).toMatchObject({
      person: ['lam', 'xi'],
      match: 'all',
      topic: [],
      event: null,
      profile: null,
    });
    expect(queryByRole('dialog')).toBeNull();
  });

  it('leads to the counterpart’s card, and to the first event', async () => {
    const { findAllByRole, findByRole, view } = await show({ profile: 'lam' });
    const [link] = await findAllByRole('link', { name: 'Xi Jinping' });
    expect(link?.getAttribute('href')).toBe('?profile=xi');
    if (link) fireEvent.click(link);
    expect(await findByRole('dialog', { name: 'Xi Jinping' })).toBeTruthy();
    fireEvent.click(await findByRole('link', { name: 'Visit' }));
    expect(view()).toMatchObject({ event: 'visit', profile: null });
  });

  it('says where nothing is on record', async () => {
    const { findByText } = await show({ profile: 'an' });
    expect(await findByText('No office on record.')).toBeTruthy();
    expect(await findByText('In no event on record.')).toBeTruthy();
  });

  it.each<[how: string, close: (dialog: HTMLElement) => void]>([
    ['its button', (dialog) => fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }))],
    ['Escape', (dialog) => fireEvent.keyDown(dialog, { key: 'Escape' })],
    ['the device', (dialog) => fireEvent(dialog, new Event('cancel', { cancelable: true }))],
  ])('is closed by %s; what was open stays', async (_how, close) => {
    const { findByRole, queryByRole, view } = await show({ profile: 'lam', event: 'call' });
    close(await findByRole('dialog'));
    expect(view()).toMatchObject({ profile: null, event: 'call' });
    expect(queryByRole('dialog')).toBeNull();
  });
});

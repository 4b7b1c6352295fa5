import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { EmptyEvents } from './EmptyEvents';

const events = [
  anEvent({ id: 'a', date: '2025-01-15', people: ['to-lam'], topics: ['rail'] }),
  anEvent({ id: 'b', date: '2024-08-19', people: ['to-lam'] }),
  anEvent({ id: 'c', date: '2023-12-12', title: 'Sea' }),
];

const show = (view: Partial<View>) => renderWithStore(<EmptyEvents />, { dataset: { events }, view });

describe('no event', () => {
  it.each<[what: string, view: Partial<View>, offer: string]>([
    ['text', { q: 'nothing', person: ['to-lam'] }, 'Remove “nothing” → 2 events'],
    ['years', { year: { from: 1950, to: 1960 }, topic: ['rail'] }, 'Remove 1950–1960 → 1 event'],
    ['an unknown person', { person: ['nobody'] }, 'Remove People → 3 events'],
    ['years not understood', { malformed: [{ param: 'year', value: 'soon' }] }, 'Remove Years → 3 events'],
  ])('says which filter to loosen and what that brings: %s', (_what, view, offer) => {
    const { getByRole } = show(view);
    expect(getByRole('button', { name: offer })).toBeTruthy();
  });

  it('loosens that filter by a click, and leaves the others', () => {
    const { getByRole, view } = show({ year: { from: 1950, to: 1960 }, topic: ['rail'] });
    fireEvent.click(getByRole('button', { name: /^Remove/ }));
    expect(view()).toMatchObject({ year: null, topic: ['rail'] });
  });

  it('offers only to clear all where no filter alone brings anything back', () => {
    const { getByRole, queryByRole, view } = show({ q: 'nothing', year: { from: 1950, to: 1960 } });
    expect(queryByRole('button', { name: /^Remove/ })).toBeNull();
    fireEvent.click(getByRole('button', { name: 'Clear all filters → 3 events' }));
    expect(view()).toMatchObject({ q: '', year: null });
  });
});

describe('a link that asks for what is not on record', () => {
  const said = (view: Partial<View>) => show(view).queryByText(/does not have/) !== null;

  it.each<[what: string, view: Partial<View>, blamed: boolean]>([
    ['nobody known', { person: ['nobody'] }, true],
    ['one of two known', { person: ['nobody', 'to-lam'], q: 'sea' }, false],
    ['years not understood', { malformed: [{ param: 'year', value: 'soon' }] }, true],
    [
      'years understood beside others',
      { year: { from: 1950, to: 1950 }, malformed: [{ param: 'year', value: 'soon' }] },
      false,
    ],
    ['an unknown event open, and a search without result', { event: 'gone', q: 'nothing' }, false],
    ['a sort not understood', { malformed: [{ param: 'sort', value: 'up' }], q: 'nothing' }, false],
    ['only known values', { person: ['to-lam'], q: 'sea' }, false],
  ])('is blamed where that is why: %s', (_what, view, blamed) => {
    expect(said(view)).toBe(blamed);
  });
});

import { fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { aPerson } from '../../testing/aPerson';
import { renderWithStore } from '../../testing/renderWithStore';
import { ActiveFilters } from './ActiveFilters';
import { ResultCount } from './ResultCount';

const dataset = {
  people: [aPerson({ id: 'to-lam', name: 'Tô Lâm' })],
  events: [
    anEvent({ id: 'call', people: ['to-lam'], topics: ['rail'], place: 'VN', date: '2025-01-15' }),
    anEvent({ id: 'visit', type: 'visit', date: '2024-08-19' }),
  ],
};

function show(view: Partial<View>) {
  const page = renderWithStore(
    <>
      <ActiveFilters />
      <ResultCount />
    </>,
    { dataset, view },
  );
  return {
    ...page,
    chips: () =>
      page
        .queryAllByRole('listitem')
        .map((chip) => within(chip).getByRole('button').textContent?.replace('✕', '')),
  };
}

describe('the chips', () => {
  it('are none without a filter', () => {
    const { queryByRole } = show({});
    expect(queryByRole('list', { name: 'Active filters' })).toBeNull();
    expect(queryByRole('button', { name: 'Clear all' })).toBeNull();
  });

  it.each<[view: Partial<View>, text: string]>([
    [{ q: 'rail' }, '“rail”'],
    [{ year: { from: 2023, to: 'latest' } }, 'since 2023'],
    [{ person: ['to-lam'] }, 'Tô Lâm'],
    [{ type: ['visit'] }, 'visit'],
    [{ topic: ['rail'] }, 'rail'],
    [{ place: ['VN'] }, 'Vietnam'],
    [{ person: ['nobody'] }, 'not in this data set: nobody'],
    [{ place: ['FR'] }, 'not in this data set: FR'],
    [{ event: 'no-such-event' }, 'not in this data set: no-such-event'],
    [{ profile: 'nobody' }, 'not in this data set: nobody'],
    [{ figure: '1066-total' }, 'not in this data set: 1066-total'],
    [{ malformed: [{ param: 'year', value: 'soon' }] }, 'not understood: year=soon'],
  ])('for %j: %s, taken away by a click', (view, text) => {
    const { getByRole, chips, store } = show(view);
    expect(chips()).toEqual([text]);
    fireEvent.click(getByRole('button', { name: `Remove ${text}` }));
    expect(chips()).toEqual([]);
    expect(store.getState().step).toBe('push');
  });

  it('take away one value and leave the others', () => {
    const { getByRole, chips, view } = show({
      person: ['to-lam', 'nobody'],
      topic: ['rail'],
      malformed: [
        { param: 'year', value: 'soon' },
        { param: 'year', value: 'later' },
      ],
    });
    fireEvent.click(getByRole('button', { name: 'Remove not in this data set: nobody' }));
    fireEvent.click(getByRole('button', { name: 'Remove not understood: year=soon' }));
    expect(chips()).toEqual(['Tô Lâm', 'rail', 'not understood: year=later']);
    expect(view()).toMatchObject({ person: ['to-lam'], topic: ['rail'] });
  });

  it('of people lead to their cards', () => {
    const { getByRole, view } = show({ person: ['to-lam', 'nobody'] });
    fireEvent.click(getByRole('link', { name: 'About Tô Lâm' }));
    expect(view().profile).toBe('to-lam');
  });

  it('show a value from the address as text, never as markup', () => {
    const { getByRole, queryByRole } = show({ malformed: [{ param: 'year', value: '<img src=x>' }] });
    expect(getByRole('listitem').textContent).toContain('year=<img src=x>');
    expect(queryByRole('img')).toBeNull();
  });
});

describe('the count', () => {
  it('is told as it changes, and leads back to all', () => {
    const { getByRole, chips, view } = show({ topic: ['rail'], year: { from: 2020, to: 2026 }, sort: [] });
    expect(getByRole('status').textContent).toBe('1 of 2 events');
    fireEvent.click(getByRole('button', { name: 'Clear all' }));
    expect(getByRole('status').textContent).toBe('2 of 2 events');
    expect(chips()).toEqual([]);
    expect(view()).toMatchObject({ topic: [], year: null });
  });
});

import { fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { EventsTable } from './EventsTable';

const events = [
  anEvent({ id: 'call', date: '2025-01-15', title: 'A call', type: 'call', sources: ['news', 'gazette'] }),
  anEvent({ id: 'visit', date: '2024-08-18/2024-08-20', title: 'Visit', type: 'visit', place: 'CN' }),
  anEvent({ id: 'talks', date: '2024-03', title: 'Border talks', type: 'visit', status: 'planned' }),
];

function show(view: Partial<View> = {}, language: 'en' | 'vi' = 'en') {
  const page = renderWithStore(<EventsTable />, { dataset: { events }, view, language });
  return {
    ...page,
    titles: () => page.getAllByRole('link').map((link) => link.textContent),
    header: (name: string) => page.getByRole('columnheader', { name }),
    sortBy: (name: string, shiftKey = false) =>
      fireEvent.click(page.getByRole('button', { name }), { shiftKey }),
  };
}

describe('the table', () => {
  it.each<[how: string, view: Partial<View>, rows: number]>([
    ['with its years, as they have rows', {}, 6],
    ['without', { sort: [{ column: 'title', descending: false }] }, 4],
  ])('is named, and says how many rows it has %s', (_how, view, count) => {
    const { getByRole } = show(view);
    const table = getByRole('table', { name: 'Events' });
    expect(table.getAttribute('aria-rowcount')).toBe(String(count));
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.getAttribute('aria-rowindex'));
    expect(rows).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
  });

  it('shows the view’s columns in its order', () => {
    const { getAllByRole } = show({ cols: ['evidence', 'event', 'date'] });
    expect(getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Evidence',
      'Event',
      'Date',
    ]);
  });

  it('can show every column', () => {
    const { getAllByRole, getByRole } = show({ cols: COLUMNS });
    expect(getAllByRole('columnheader')).toHaveLength(COLUMNS.length);
    expect(getByRole('cell', { name: 'China' })).toBeTruthy();
    expect(getByRole('cell', { name: '2 sources' })).toBeTruthy();
  });
});

describe('sorting', () => {
  it('says which column it is by, and which way', () => {
    const { header } = show();
    expect(header('Date').getAttribute('aria-sort')).toBe('descending');
    expect(header('Event').hasAttribute('aria-sort')).toBe(false);
  });

  it('by another column replaces the order; the same again turns it round, then lets it go', () => {
    const { sortBy, titles, header, view } = show();
    sortBy('Event');
    expect(view().sort).toEqual([{ column: 'title', descending: false }]);
    expect(header('Event').getAttribute('aria-sort')).toBe('ascending');
    expect(titles()).toEqual(['A call', 'Border talks', 'Visit']);
    sortBy('Event');
    expect(titles()).toEqual(['Visit', 'Border talks', 'A call']);
    sortBy('Event');
    expect(view().sort).toEqual([{ column: 'date', descending: true }]);
  });

  it('with Shift goes on after the columns already chosen', () => {
    const { sortBy, titles, header, view } = show({ cols: ['type', 'event', 'date'] });
    sortBy('Type');
    sortBy('Event', true);
    expect(view().sort).toEqual([
      { column: 'type', descending: false },
      { column: 'title', descending: false },
    ]);
    expect(titles()).toEqual(['A call', 'Border talks', 'Visit']);
    expect(header('Type').textContent).toBe('Type1');
    expect(header('Event').textContent).toBe('Event2');
  });

  it('by date turns to the oldest first', () => {
    const { sortBy, titles } = show();
    sortBy('Date');
    expect(titles()).toEqual(['Border talks', 'Visit', 'A call']);
  });
});

describe('years', () => {
  it('head the rows while they follow the years, and dates leave them out', () => {
    const { getAllByRole, getByRole, getByText } = show();
    expect(getAllByRole('rowheader').map((header) => header.textContent)).toEqual(['2025', '2024']);
    expect(getByRole('cell', { name: '18–20 Aug 2024' }).contains(getByText('18–20 Aug'))).toBe(true);
  });

  it('stand in the dates where another order rules', () => {
    const { queryAllByRole, getByText } = show({ sort: [{ column: 'title', descending: false }] });
    expect(queryAllByRole('rowheader')).toEqual([]);
    expect(getByText('15 Jan 2025').closest('time')).toHaveProperty('dateTime', '2025-01-15');
    expect(getByText('18–20 Aug 2024').closest('time')).toHaveProperty('dateTime', '');
  });
});

describe('an event', () => {
  it('has its permalink, and opens in the page by a click', () => {
    const { getByRole, view, store } = show();
    const link = getByRole('link', { name: 'Visit' });
    expect(link.getAttribute('href')).toBe('?event=visit');
    expect(fireEvent.click(link)).toBe(false);
    expect(view().event).toBe('visit');
    expect(store.getState().step).toBe('push');
    expect(link.closest('tr')?.getAttribute('aria-current')).toBe('true');
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('is left to the browser with %s', (key) => {
    const { getByRole, view } = show();
    const link = getByRole('link', { name: 'Visit' });
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(link, { [key]: true });
    expect(view().event).toBeNull();
  });

  it('opens by a click anywhere in its row', () => {
    const { getByText, view } = show();
    fireEvent.click(getByText('18–20 Aug'));
    expect(view().event).toBe('visit');
  });

  it('says what its columns do not: kind, place, that it was planned', () => {
    const { getByText } = show();
    expect(getByText(/^visit · China/)).toBeTruthy();
    expect(getByText(/^visit · planned/)).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it.each([
    ['ArrowDown', 'A call', 'Visit'],
    ['ArrowUp', 'Border talks', 'Visit'],
    ['End', 'A call', 'Border talks'],
    ['Home', 'Border talks', 'A call'],
    ['ArrowUp', 'A call', 'A call'],
    ['ArrowDown', 'Border talks', 'Border talks'],
    ['x', 'Visit', 'Visit'],
  ])('%s moves from “%s” to “%s”', (key, from, to) => {
    const { getByRole } = show();
    const link = getByRole('link', { name: from });
    link.focus();
    fireEvent.keyDown(link, { key });
    expect(document.activeElement?.textContent).toBe(to);
  });
});

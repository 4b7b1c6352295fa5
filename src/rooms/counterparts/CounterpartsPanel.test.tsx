import { fireEvent, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anEvent } from '../../testing/anEvent';
import { aPerson } from '../../testing/aPerson';
import { renderWithStore } from '../../testing/renderWithStore';
import { CounterpartsPanel } from './CounterpartsPanel';

const dataset = {
  people: [
    aPerson({ id: 'an', name: 'Bùi An' }),
    aPerson({ id: 'binh', name: 'An Bình' }),
    aPerson({ id: 'li', name: 'Li Hua', side: 'cn' }),
    aPerson({ id: 'wang', name: 'Wang Yi', side: 'cn' }),
  ],
  events: [
    anEvent({ id: 'one', people: ['an', 'li'] }),
    anEvent({ id: 'two', people: ['an', 'li', 'wang'] }),
    anEvent({ id: 'three', people: ['binh', 'wang'] }),
    anEvent({ id: 'four', people: ['binh'] }),
  ],
};

it('counts pairs, and totals once an event', () => {
  const { getByRole, getAllByRole } = renderWithStore(<CounterpartsPanel />, { dataset });
  expect(getByRole('button', { name: 'Bùi An and Li Hua: 2 events' }).textContent).toBe('2');
  const texts = (row: HTMLElement) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  const [an, binh, total] = getAllByRole('row').slice(-3);
  if (!an || !binh || !total) throw new Error('rows are missing');
  expect(texts(an)).toEqual(['2', '1', '2']);
  expect(texts(binh)).toEqual(['', '1', '1']);
  expect(texts(total)).toEqual(['2', '2', '3']);
});

it('a cell asks for both together in the table', () => {
  const { getByRole, view } = renderWithStore(<CounterpartsPanel />, {
    dataset,
    view: { tab: 'counterparts' },
  });
  fireEvent.click(getByRole('button', { name: 'An Bình and Wang Yi: 1 event' }));
  expect(view()).toMatchObject({ person: ['binh', 'wang'], match: 'all', tab: 'table' });
});

it('sorts either side by name, and says so', () => {
  const { getByRole, getAllByRole, view } = renderWithStore(<CounterpartsPanel />, { dataset });
  const first = () => within(getAllByRole('row')[2] ?? document.body).getByRole('rowheader').textContent;
  expect(first()).toBe('Bùi An');
  const byName = getByRole('button', { name: 'Vietnamese side: sort by name' });
  fireEvent.click(byName);
  expect(first()).toBe('An Bình');
  expect(byName.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  const byTotal = getByRole('button', { name: /^Total: sort the Chinese side/ });
  expect(byTotal.closest('th')?.getAttribute('aria-sort')).toBe('descending');
  expect(view().order).toMatchObject({ 'vn-counterparts': 'name', 'cn-counterparts': '-total' });
  fireEvent.click(getByRole('button', { name: /^Total: sort the Vietnamese side/ }));
  expect(first()).toBe('Bùi An');
});

it('arrows move among cells, over those without a count', () => {
  const { getByRole } = renderWithStore(<CounterpartsPanel />, { dataset });
  const cell = (name: string) => getByRole('button', { name });
  cell('Bùi An and Li Hua: 2 events').focus();
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(cell('Bùi An and Wang Yi: 1 event'));
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(cell('An Bình and Wang Yi: 1 event'));
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(cell('An Bình and Wang Yi: 1 event'));
});

it('shows twelve a side until all are asked for', () => {
  const many = Array.from({ length: 14 }, (_, at) => `person-${at}`);
  const { getByRole, getAllByRole, view } = renderWithStore(<CounterpartsPanel />, {
    dataset: {
      people: [...many.map((id) => aPerson({ id })), aPerson({ id: 'li', side: 'cn' })],
      events: [anEvent({ people: [...many, 'li'] })],
    },
  });
  expect(getAllByRole('rowheader')).toHaveLength(12 + 1);
  fireEvent.click(getByRole('button', { name: 'Show all: 14 × 1 people' }));
  expect(getAllByRole('rowheader')).toHaveLength(14 + 1);
  expect(view().full).toEqual(['counterparts']);
});

it('says so where nobody met', () => {
  const { getByText, queryByRole } = renderWithStore(<CounterpartsPanel />);
  expect(getByText('No event in view has people of both sides.')).toBeDefined();
  expect(queryByRole('table')).toBeNull();
});

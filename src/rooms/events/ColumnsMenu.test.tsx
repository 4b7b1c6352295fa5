import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { View } from '../../query/view';
import { renderWithStore } from '../../testing/renderWithStore';
import { ColumnsMenu } from './ColumnsMenu';

describe('ColumnsMenu', () => {
  const open = async (asked: Partial<View> = {}) => {
    const { view } = renderWithStore(<ColumnsMenu />, { view: asked });
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await screen.findByRole('checkbox', { name: 'Event' });
    return { view, cols: () => view().cols };
  };
  const order = (column: string) =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: `Sort by ${column}` });
  const sortBy = (column: string, value: string) => fireEvent.change(order(column), { target: { value } });

  it('adds a column at the end and takes it away', async () => {
    const { cols } = await open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Topics' }));
    expect(cols()).toEqual(['date', 'event', 'people', 'evidence', 'topics']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Topics' }));
    expect(cols()).toEqual(['date', 'event', 'people', 'evidence']);
  });

  it('moves a column earlier', async () => {
    const { cols } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Move People earlier' }));
    expect(cols()).toEqual(['date', 'people', 'event', 'evidence']);
    expect(screen.queryByRole('button', { name: 'Move Date earlier' })).toBeNull();
  });

  it('gives the event back to a view without it', async () => {
    const { cols } = await open({ cols: ['date', 'people'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'People' }));
    expect(cols()).toEqual(['event', 'date']);
  });

  it('keeps the event', async () => {
    await open();
    expect(screen.getByRole('checkbox', { name: 'Event' })).toHaveProperty('disabled', true);
  });

  it('sorts by one column after another, shown or not, in the order they are chosen', async () => {
    const { view } = await open();
    expect(order('Date').value).toBe('descending');
    sortBy('Evidence', 'descending');
    expect([order('Evidence').value, order('Date').value]).toEqual(['descending', 'none']);
    sortBy('Place', 'ascending');
    sortBy('Event', 'ascending');
    expect(view().sort).toEqual([
      { column: 'evidence', descending: true },
      { column: 'place', descending: false },
      { column: 'title', descending: false },
    ]);
    expect(order('Place').closest('li')?.textContent).toMatch(/^Place2/);
    sortBy('Place', 'none');
    expect(order('Event').closest('li')?.textContent).toContain('2');
  });

  it('leaves no way to sort by nothing', async () => {
    const { view } = await open();
    const none = () => order('Date').options.item(0);
    expect(none()?.disabled).toBe(true);
    sortBy('Date', 'ascending');
    expect(none()?.disabled).toBe(false);
    sortBy('Date', 'none');
    expect(view().sort).toEqual([{ column: 'date', descending: true }]);
  });
});

import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithStore } from '../../testing/renderWithStore';
import { ColumnsMenu } from './ColumnsMenu';

describe('ColumnsMenu', () => {
  const open = () => {
    const page = renderWithStore(<ColumnsMenu />);
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    return () => page.store.getState().view.cols;
  };

  it('adds a column at the end and takes it away', () => {
    const cols = open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Topics' }));
    expect(cols()).toEqual(['date', 'event', 'people', 'evidence', 'topics']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Topics' }));
    expect(cols()).toEqual(['date', 'event', 'people', 'evidence']);
  });

  it('moves a column earlier', () => {
    const cols = open();
    fireEvent.click(screen.getByRole('button', { name: 'Move People earlier' }));
    expect(cols()).toEqual(['date', 'people', 'event', 'evidence']);
    expect(screen.queryByRole('button', { name: 'Move Date earlier' })).toBeNull();
  });

  it('gives the event back to a view without it', () => {
    const page = renderWithStore(<ColumnsMenu />, { view: { cols: ['date', 'people'] } });
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'People' }));
    expect(page.view().cols).toEqual(['event', 'date']);
  });

  it('keeps the event', () => {
    open();
    expect(screen.getByRole('checkbox', { name: 'Event' })).toHaveProperty('disabled', true);
  });
});

import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { YearRange } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { YearPresets } from './YearPresets';

function show(year: YearRange | null = null, first = '1950-01-18') {
  const page = renderWithStore(<YearPresets />, {
    dataset: { version: '2026-06-30', events: [anEvent({ date: first })] },
    view: { year },
  });
  const names = page.getAllByRole('button').map((button) => button.textContent);
  const pressed = () => page.queryAllByRole('button', { pressed: true }).map((button) => button.textContent);
  return { ...page, names, pressed, press: (name: string) => fireEvent.click(page.getByText(name)) };
}

describe('the ranges often asked for', () => {
  it.each<[name: string, year: YearRange | null]>([
    ['Since 1991', { from: 1991, to: 'latest' }],
    ['Since 2008', { from: 2008, to: 'latest' }],
    ['Last 5 years', { from: 2022, to: 'latest' }],
  ])('%s: on by a press, off by a second', (name, year) => {
    const { press, pressed, view, store } = show();
    expect(pressed()).toEqual(['All']);
    press(name);
    expect(view().year).toEqual(year);
    expect(store.getState().step).toBe('push');
    expect(pressed()).toEqual([name]);
    press(name);
    expect(view().year).toBeNull();
  });

  it('go back to all', () => {
    const { press, pressed, view } = show({ from: 1991, to: 1999 });
    expect(pressed()).toEqual([]);
    press('All');
    expect(view().year).toBeNull();
  });

  it('are those that leave some of the record out', () => {
    expect(show(null, '2000-01-01').names).toEqual(['All', 'Since 2008', 'Last 5 years']);
  });
});

import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withYears, type YearRange } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { YearFields } from './YearFields';

function show(year: YearRange | null = null) {
  const page = renderWithStore(<YearFields />, {
    dataset: { version: '2026-06-30', events: [anEvent({ date: '1950-01-18' })] },
    view: { year },
  });
  const from = page.getByRole('spinbutton', { name: 'First year' });
  const to = page.getByRole('spinbutton', { name: 'Last year' });
  return { ...page, from, to, all: page.getByRole('button', { name: 'All years' }) };
}

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const enter = (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter' });

describe('the year fields', () => {
  it('filter nothing while a year is half typed', () => {
    const { from, view } = show();
    type(from, '202');
    expect(view().year).toBeNull();
    type(from, '2023');
    enter(from);
    expect(view().year).toEqual({ from: 2023, to: 'latest' });
  });

  it('take effect when left', () => {
    const { to, view, store } = show();
    type(to, '1991');
    fireEvent.blur(to);
    expect(view().year).toEqual({ from: 'earliest', to: 1991 });
    expect(store.getState().step).toBe('push');
  });

  it('keep the focus on Enter', () => {
    const { from } = show();
    from.focus();
    type(from, '2023');
    enter(from);
    expect(document.activeElement).toBe(from);
    expect(from).toHaveProperty('value', '2023');
  });

  it('take the last year along with a first one beyond it', () => {
    const { from, to, view } = show({ from: 2020, to: 2022 });
    type(from, '2024');
    enter(from);
    expect(view().year).toEqual({ from: 2024, to: 2024 });
    expect(to).toHaveProperty('value', '2024');
  });

  it('put a wrong order right, and show it', () => {
    const { from, to, view } = show({ from: 2020, to: 2022 });
    type(to, '2018');
    enter(to);
    expect(view().year).toEqual({ from: 2018, to: 2020 });
    expect([from, to]).toMatchObject([{ value: '2018' }, { value: '2020' }]);
  });

  it('open an end by being emptied', () => {
    const { from, view } = show({ from: 2020, to: 2022 });
    type(from, '');
    enter(from);
    expect(view().year).toEqual({ from: 'earliest', to: 2022 });
  });

  it.each(['-5', '2020'])('change nothing for %s', (text) => {
    const { from, view, store } = show({ from: 2020, to: 2022 });
    type(from, text);
    enter(from);
    expect(view().year).toEqual({ from: 2020, to: 2022 });
    expect(store.getState().step).toBe('none');
    expect(from).toHaveProperty('value', '2020');
  });

  it('name the ends of the record where they are open', () => {
    const { from, to, all } = show();
    expect([from, to]).toMatchObject([{ placeholder: '1950' }, { placeholder: '2026' }]);
    expect(all).toHaveProperty('disabled', true);
  });

  it('follow the view', () => {
    const { from, store } = show({ from: 2020, to: 2022 });
    act(() => store.getState().change((view) => withYears(view, { from: 2021, to: 2022 })));
    expect(from).toHaveProperty('value', '2021');
  });

  it('are emptied by “All years”', () => {
    const { all, view, from } = show({ from: 2020, to: 2022 });
    fireEvent.click(all);
    expect(view().year).toBeNull();
    expect(from).toHaveProperty('value', '');
  });
});

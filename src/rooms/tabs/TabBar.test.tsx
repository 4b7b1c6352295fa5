import { fireEvent } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderWithStore } from '../../testing/renderWithStore';
import { TabBar } from './TabBar';

it('chooses by click, and a second click changes nothing', () => {
  const { getByRole, view } = renderWithStore(<TabBar panel="panel" />);
  expect(getByRole('tab', { name: 'Events' }).getAttribute('aria-selected')).toBe('true');
  fireEvent.click(getByRole('tab', { name: 'Compare' }));
  const chosen = view();
  expect(chosen.tab).toBe('compare');
  fireEvent.click(getByRole('tab', { name: 'Compare' }));
  expect(view()).toBe(chosen);
});

it('moves with arrows round both ends, Home and End; one tab stop', () => {
  const { getByRole, getAllByRole, view } = renderWithStore(<TabBar panel="panel" />);
  getByRole('tab', { selected: true }).focus();
  for (const [key, tab] of [
    ['ArrowRight', 'counterparts'],
    ['End', 'compare'],
    ['ArrowRight', 'table'],
    ['ArrowLeft', 'compare'],
    ['Home', 'table'],
  ] as const) {
    if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
    expect(view().tab).toBe(tab);
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  }
  expect(getAllByRole('tab').filter((one) => one.tabIndex === 0)).toEqual([
    getByRole('tab', { selected: true }),
  ]);
});

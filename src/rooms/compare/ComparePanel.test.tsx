import { fireEvent, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DEFAULT_VIEW, filteringOf } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { anOffice } from '../../testing/anOffice';
import { aTenure } from '../../testing/aTenure';
import { renderWithStore } from '../../testing/renderWithStore';
import { ComparePanel } from './ComparePanel';

const dataset = {
  events: [
    anEvent({ id: 'one', date: '2020', type: 'visit' }),
    anEvent({ id: 'two', date: '2021', type: 'visit' }),
    anEvent({ id: 'three', date: '2021', type: 'meeting' }),
  ],
};
const IN_2021 = filteringOf({ ...DEFAULT_VIEW, year: { from: 2021, to: 2021 } });

it('keeps the filters as B, swaps, and removes', () => {
  const { getByRole, queryByRole, view } = renderWithStore(<ComparePanel />, {
    dataset,
    view: { year: { from: 2020, to: 2020 } },
  });
  expect(queryByRole('button', { name: 'Swap A and B' })).toBeNull();
  fireEvent.click(getByRole('button', { name: 'Keep this selection as B' }));
  expect(view().vs).toEqual(filteringOf(view()));
  fireEvent.click(getByRole('button', { name: 'Swap A and B' }));
  expect(view().year).toEqual({ from: 2020, to: 2020 });
  fireEvent.click(getByRole('button', { name: 'Remove B' }));
  expect(view().vs).toBeNull();
});

it('says both in words and counts both by type and by year', () => {
  const { getByRole, getByText } = renderWithStore(<ComparePanel />, { dataset, view: { vs: IN_2021 } });
  expect(getByText('3 events, newest first')).toBeDefined();
  expect(getByText('2 events, 2021, newest first')).toBeDefined();
  const rows = (name: string) =>
    within(getByRole('table', { name }))
      .getAllByRole('row')
      .map(({ cells }: { cells?: HTMLCollectionOf<HTMLTableCellElement> } & HTMLElement) =>
        [...(cells ?? [])].map(({ textContent }) => textContent),
      );
  expect(rows('Events by type').slice(1)).toEqual([
    ['All types', '3', '2'],
    ['visit', '2', '1'],
    ['meeting', '1', '1'],
  ]);
  expect(getByRole('img', { name: /^Events by year, A above B, 2020–2021/ })).toBeDefined();
  fireEvent.click(getByText('View as table'));
  expect(rows('Events by year').slice(1)).toEqual([
    ['2020', '1', '0'],
    ['2021', '2', '2'],
  ]);
});

it('offers the years before and after a change of leader', () => {
  const { getByText, getByRole, view } = renderWithStore(<ComparePanel />, {
    dataset: {
      ...dataset,
      offices: [anOffice({ id: 'vn-general-secretary' })],
      tenures: [
        aTenure({ office: 'vn-general-secretary', person: 'an', start: '2019', end: '2024-08-03' }),
        aTenure({ office: 'vn-general-secretary', person: 'binh', start: '2024-08-03' }),
      ],
    },
  });
  fireEvent.click(getByText('Before and after a change of leader'));
  fireEvent.click(getByRole('button', { name: 'binh after an, 2024 (Vietnam)' }));
  expect(view()).toMatchObject({ year: { from: 2021, to: 2023 }, vs: { year: { from: 2024, to: 2026 } } });
});

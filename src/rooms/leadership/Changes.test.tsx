import { fireEvent } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LeadershipChange } from '../../query/tenureLanes';
import type { View } from '../../query/view';
import { anOffice } from '../../testing/anOffice';
import { aPerson } from '../../testing/aPerson';
import { aTenure } from '../../testing/aTenure';
import { renderWithStore } from '../../testing/renderWithStore';
import { Changes } from './Changes';

const first = anOffice({ id: 'vn-leader', name: 'Leader', order: 1 });
const second = anOffice({ id: 'vn-president', name: 'President', order: 2 });
const people = ['an', 'binh'].map((id) => aPerson({ id, name: id }));

function changeIn(year: number, office: LeadershipChange['office']): LeadershipChange {
  const came = aTenure({ office: office.id, person: 'binh', start: `${year}-01-01` });
  const left = aTenure({ office: office.id, person: 'an' });
  return { office, left, came, when: { date: came.start }, daysVacant: null };
}

/** Latest first: ten presidents, then a leader. */
const changes = [
  ...Array.from({ length: 10 }, (_, at) => changeIn(2020 - at, second)),
  changeIn(2001, first),
];

const show = (view: Partial<View> = {}) =>
  renderWithStore(<Changes changes={changes} />, {
    dataset: { people, offices: [first, second] },
    view,
  });

it('stand in the order of the view, which a choice changes', () => {
  const { getAllByRole, getByRole, view } = show();
  const top = () => getAllByRole('listitem')[0]?.textContent;
  expect(top()).toMatch(/2020President/);
  fireEvent.click(getByRole('radio', { name: 'By office' }));
  expect(view().order.changes).toBe('office');
  expect(top()).toMatch(/2001Leader/);
  fireEvent.click(getByRole('radio', { name: 'Newest first' }));
  expect(top()).toMatch(/2020President/);
});

it('are the first only until the view asks for all, and again', () => {
  const { getAllByRole, getByRole, view } = show();
  expect(getAllByRole('listitem')).toHaveLength(8);
  fireEvent.click(getByRole('button', { name: 'Show all 11 changes' }));
  expect(view().full).toEqual(['changes']);
  expect(getAllByRole('listitem')).toHaveLength(11);
  fireEvent.click(getByRole('button', { name: 'Show fewer changes' }));
  expect(view().full).toEqual([]);
  expect(getAllByRole('listitem')).toHaveLength(8);
});

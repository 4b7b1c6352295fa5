import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFacts } from '../../query/facts';
import { useView } from '../../store/hooks';
import { aDataset } from '../../testing/aDataset';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { PeopleCell } from './PeopleCell';

function show(people: readonly string[], person: readonly string[] = []) {
  const dataset = { events: [anEvent({ people: [...people] })] };
  const rows = createFacts(aDataset(dataset)).events;
  const Rows = () => {
    const chosen = useView().person;
    return rows.map((row) => <PeopleCell key={row.event.id} row={row} chosen={chosen} />);
  };
  return renderWithStore(<Rows />, { dataset, view: { person } });
}

describe('the people of a row', () => {
  it('filter by a click, and no longer by another', () => {
    const { getByRole, view } = show(['an', 'binh']);
    const chip = getByRole('button', { name: 'an' });
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(chip);
    expect(view().person).toEqual(['an']);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip);
    expect(view().person).toEqual([]);
  });

  it('are all named up to four', () => {
    const { getAllByRole, queryByText } = show(['an', 'binh', 'chi', 'dung']);
    expect(getAllByRole('button').map((chip) => chip.textContent)).toEqual(['an', 'binh', 'chi', 'dung']);
    expect(queryByText(/^\+/)).toBeNull();
  });

  it('beyond that are counted', () => {
    const { getAllByRole, getByText } = show(['an', 'binh', 'chi', 'dung', 'em', 'giang']);
    expect(getAllByRole('button')).toHaveLength(3);
    expect(getByText('+3')).toBeTruthy();
  });
});

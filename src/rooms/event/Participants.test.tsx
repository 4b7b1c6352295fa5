import { fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { anEvent } from '../../testing/anEvent';
import { anOffice } from '../../testing/anOffice';
import { aPerson } from '../../testing/aPerson';
import { aTenure } from '../../testing/aTenure';
import { renderWithStore } from '../../testing/renderWithStore';
import { Participants } from './Participants';

const dataset = {
  people: [aPerson({ id: 'to-lam', name: 'Tô Lâm' })],
  offices: [
    anOffice({ id: 'vn-leader', name: 'General Secretary', order: 1 }),
    anOffice({ id: 'vn-president', name: 'President', order: 2 }),
    anOffice({ id: 'vn-minister', name: 'Minister', order: 3 }),
  ],
  tenures: [
    aTenure({ office: 'vn-minister', person: 'to-lam', start: '2016-04-08', end: '2024-05-22/..' }),
    aTenure({ office: 'vn-president', person: 'to-lam', start: '2024-05-22', end: '2024-10-21' }),
    aTenure({ office: 'vn-leader', person: 'to-lam', start: '2024-08-03', end: null }),
  ],
};

function show(date: string, participant: { readonly office?: string; readonly person?: string } = {}) {
  const event = anEvent({ date, participants: [{ person: 'to-lam', capacity: 'guest', ...participant }] });
  const page = renderWithStore(<Participants event={event} />, { dataset: { ...dataset, events: [event] } });
  const [, ...offices] = page.getAllByRole('listitem');
  return { ...page, offices: offices.map((office) => office.textContent) };
}

describe('who took part', () => {
  it.each<[date: string, offices: readonly string[]]>([
    ['2020-01-15', ['Minister']],
    ['2024-07-15', ['President', 'last on record as Minister, 22 May 2024']],
    ['2025-01-15', ['General Secretary', 'last on record as Minister, 22 May 2024']],
  ])('on %s held %j', (date, offices) => {
    expect(show(date).offices).toEqual(offices);
  });

  it('is shown first in the office in which they took part, and that one is certain', () => {
    expect(show('2025-01-15', { office: 'vn-minister' }).offices).toEqual(['Minister', 'General Secretary']);
  });

  it('in a post that has no lane is shown in it first, in words', () => {
    const role = { en: 'Special envoy', vi: 'Đặc phái viên', zh: '特使' };
    const event = anEvent({
      date: '2025-01-15',
      participants: [{ person: 'to-lam', capacity: 'envoy', role }],
    });
    const page = renderWithStore(<Participants event={event} />, {
      dataset: { ...dataset, events: [event] },
    });
    const [, ...posts] = page.getAllByRole('listitem').map((item) => item.textContent);
    expect(posts.slice(0, 2)).toEqual(['Special envoy', 'General Secretary']);
  });

  it('and held no office on record is said to', () => {
    const { offices, getByText } = show('2010-01-15');
    expect(offices).toEqual([]);
    expect(getByText('no office on record for that date')).toBeTruthy();
  });

  it('in an acting capacity is said to', () => {
    const event = anEvent({ date: '2021-01-01', people: ['to-lam'] });
    const tenures = [aTenure({ office: 'vn-president', person: 'to-lam', start: '2020', acting: true })];
    const { getByText } = renderWithStore(<Participants event={event} />, {
      dataset: { ...dataset, tenures, events: [event] },
    });
    expect(getByText('President (acting)')).toBeTruthy();
  });

  it('in two capacities, or twice in one office, is listed each time', () => {
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const event = anEvent({
      date: '2024-05-22',
      participants: [
        { person: 'to-lam', capacity: 'guest' },
        { person: 'to-lam', capacity: 'host' },
      ],
    });
    const tenures = [
      aTenure({ office: 'vn-leader', person: 'to-lam', start: '2020', end: '2024-05-22' }),
      aTenure({ office: 'vn-leader', person: 'to-lam', start: '2024-05-22', end: null }),
    ];
    const { getAllByRole } = renderWithStore(<Participants event={event} />, {
      dataset: { ...dataset, tenures, events: [event] },
    });
    expect(getAllByRole('button', { name: 'Tô Lâm' })).toHaveLength(2);
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });

  it('filters by a click', () => {
    const { getByRole, view } = show('2025-01-15');
    fireEvent.click(getByRole('button', { name: 'Tô Lâm' }));
    expect(view().person).toEqual(['to-lam']);
  });

  it('has a card, a click away', () => {
    const { getByRole, view } = show('2025-01-15');
    const link = getByRole('link', { name: 'About Tô Lâm' });
    expect(link.getAttribute('href')).toBe('?profile=to-lam');
    fireEvent.click(link);
    expect(view().profile).toBe('to-lam');
  });

  it('is left out where nobody is named', () => {
    const { queryByRole } = renderWithStore(<Participants event={anEvent()} />);
    expect(queryByRole('heading')).toBeNull();
  });
});

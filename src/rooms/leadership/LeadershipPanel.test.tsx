import { fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { anOffice } from '../../testing/anOffice';
import { aPerson } from '../../testing/aPerson';
import { aTenure } from '../../testing/aTenure';
import { renderWithStore } from '../../testing/renderWithStore';
import { LeadershipPanel } from './LeadershipPanel';

const people = [
  aPerson({ id: 'trong', name: 'Nguyễn Phú Trọng' }),
  aPerson({ id: 'lam', name: 'Tô Lâm' }),
  aPerson({ id: 'xi', name: 'Xi Jinping', side: 'cn' }),
];
const dataset = {
  version: '2026-06-30',
  people,
  offices: [
    anOffice({ id: 'vn-leader', name: 'General Secretary (VN)', counterpart: 'cn-leader', order: 1 }),
    anOffice({ id: 'cn-leader', name: 'General Secretary (CN)', counterpart: 'vn-leader', order: 2 }),
    anOffice({ id: 'vn-president', name: 'President', order: 3 }),
  ],
  tenures: [
    aTenure({
      office: 'vn-leader',
      person: 'trong',
      start: '../2022-10',
      end: '2024-07-19',
      endReason: 'died',
    }),
    aTenure({ office: 'vn-leader', person: 'lam', start: '2024-08-03', startHow: 'elected' }),
    aTenure({ office: 'cn-leader', person: 'xi', start: '2012-11-15' }),
    aTenure({ office: 'vn-president', person: 'lam', start: '2024-05-22', end: '2024-10-21', acting: true }),
  ],
  events: [anEvent({ id: 'visit', date: '2023-12-12', people: ['trong'] })],
};

const show = (view: Partial<View> = {}) => renderWithStore(<LeadershipPanel />, { dataset, view });

describe('the lanes', () => {
  it('name each tenure with office and time, and filter by its holder', () => {
    const { getByRole, view } = show();
    const bar = getByRole('button', {
      name: 'Tô Lâm, General Secretary (VN); from: 3 Aug 2024; until: in office',
    });
    fireEvent.click(bar);
    expect(view().person).toEqual(['lam']);
    expect(bar.getAttribute('aria-pressed')).toBe('true');
  });

  it('show a term too short to be pressed, with its name', () => {
    const { getByRole, queryByRole } = renderWithStore(<LeadershipPanel />, {
      dataset: {
        ...dataset,
        events: [anEvent({ date: '1950-01-18' })],
        tenures: [aTenure({ office: 'vn-president', person: 'lam', start: '2024-05-22', end: '2024-10-21' })],
      },
    });
    const name = 'Tô Lâm, President; from: 22 May 2024; until: 21 Oct 2024';
    expect(getByRole('img', { name })).toBeTruthy();
    expect(queryByRole('button', { name })).toBeNull();
  });

  it('stand Vietnam’s above China’s', () => {
    const lanes = within(show().getByRole('list', { name: 'Office-holders over time' }));
    const names = lanes.getAllByRole('listitem').map((lane) => lane.getAttribute('aria-label'));
    expect(names.filter(Boolean)).toEqual(['General Secretary (VN)', 'General Secretary (CN)', 'President']);
  });

  it('speak of the end of the years, or of the open event, or of the day asked for', () => {
    expect(show().getByText('30 Jun 2026')).toBeTruthy();
    const { getByText, getByRole } = show({ event: 'visit' });
    expect(getByText('12 Dec 2023').parentElement?.textContent).toContain('the selected event');
    expect(getByRole('img', { name: 'Marked: 12 Dec 2023' })).toBeTruthy();
    expect(
      show({ event: 'visit', on: '2024-09-01' }).getByText('1 Sep 2024').parentElement?.textContent,
    ).not.toContain('selected event');
  });

  it('say where nobody is on record', () => {
    expect(show({ year: { from: 1950, to: 1960 } }).getByText(/^No office-holder on record/)).toBeTruthy();
  });
});

describe('the table', () => {
  it('has every tenure of the lanes a row, claiming no more than is known', async () => {
    const { getByRole, findByRole, getAllByRole, queryByRole, view } = show();
    fireEvent.click(getByRole('button', { name: 'View as table' }));
    await findByRole('table', { name: 'Office-holders' });
    expect(view().tables).toEqual(['leadership']);
    const rows = getAllByRole('row').map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' | '),
    );
    expect(rows).toEqual([
      'Office | Held by | From | Until | Evidence',
      'General Secretary (VN) | Nguyễn Phú Trọng | Oct 2022 or before | 19 Jul 2024 | 1 source',
      'General Secretary (VN) | vacant | 20 Jul 2024 | 2 Aug 2024 | ',
      'General Secretary (VN) | Tô Lâm | 3 Aug 2024 | in office | 1 source',
      'General Secretary (CN) | Xi Jinping | 15 Nov 2012 | in office | 1 source',
      'President | Tô Lâm (acting) | 22 May 2024 | 21 Oct 2024 | 1 source',
    ]);
    fireEvent.click(getByRole('button', { name: 'View as lanes' }));
    expect(queryByRole('table')).toBeNull();
    expect(view().tables).toEqual([]);
  });
});

describe('who was in office on a day', () => {
  const rowsOf = (table: HTMLElement) =>
    [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' | '),
    );

  it('is told office by office, vacancies too, as far as it is certain', async () => {
    const page = show({ on: '2024-07-25' });
    expect(rowsOf(await page.findByRole('table', { name: 'In office, 25 Jul 2024' }))).toEqual([
      'General Secretary (VN) | vacant from 20 Jul 2024 to 2 Aug 2024',
      'General Secretary (CN) | Xi Jinping | 15 Nov 2012 | certain',
      'President | Tô Lâm (acting) | 22 May 2024 | certain',
    ]);
  });

  it('says of whom nothing is on record', async () => {
    const page = show({ on: '2010-01-01' });
    await page.findByRole('table', { name: 'In office, 1 Jan 2010' });
    expect(
      page.getByText(/^Nobody on record then: General Secretary \(VN\), .* and President\.$/),
    ).toBeTruthy();
  });

  it('is folded until asked for', async () => {
    const page = show();
    expect(page.queryByRole('columnheader', { name: 'Since' })).toBeNull();
    fireEvent.click(page.getByText('In office, 30 Jun 2026'));
    expect(await page.findByRole('columnheader', { name: 'Since' })).toBeTruthy();
    fireEvent.click(page.getByText('In office, 30 Jun 2026', { selector: 'summary' }));
    expect(page.queryByRole('columnheader', { name: 'Since' })).toBeNull();
    expect(
      await show({ event: 'visit' }).findByRole('table', { name: 'In office, 12 Dec 2023' }),
    ).toBeTruthy();
  });

  it('has its day typed and cleared', () => {
    const page = show();
    const field = page.getByLabelText('As of');
    fireEvent.change(field, { target: { value: '2024-09-01' } });
    expect(page.view().on).toBe('2024-09-01');
    fireEvent.change(field, { target: { value: '0002-09-01' } });
    expect(page.view().on).toBe('2024-09-01');
    fireEvent.click(page.getByRole('button', { name: 'Clear date' }));
    expect(page.view().on).toBeNull();
  });

  it.each([
    ['ArrowRight', '2025-02-28'],
    ['ArrowUp', '2025-02-28'],
    ['ArrowLeft', '2023-02-28'],
    ['ArrowDown', '2023-02-28'],
    ['a', '2024-02-28'],
  ])('is moved a year by %s, within the axis', (key, on) => {
    const page = show({ on: '2024-02-28', year: { from: 2022, to: 2025 } });
    const axis = page.getByRole('slider', { name: 'Day on the time axis' });
    fireEvent.keyDown(axis, { key });
    expect(page.view().on).toBe(on);
  });

  it('is set on the axis, a press being a step and its drag none', () => {
    const page = show({ on: '2024-02-28', year: { from: 2022, to: 2025 } });
    const axis = page.getByRole('slider', { name: 'Day on the time axis' });
    const step = () => page.store.getState().step;
    fireEvent.pointerDown(axis);
    fireEvent.change(axis, { target: { value: String(Date.UTC(2023, 4, 6) / 86_400_000) } });
    expect([page.view().on, step()]).toEqual(['2023-05-06', 'push']);
    fireEvent.change(axis, { target: { value: String(Date.UTC(2023, 4, 9) / 86_400_000) } });
    expect([page.view().on, step()]).toEqual(['2023-05-09', 'replace']);
  });
});

describe('the offices shown', () => {
  it('are those the view names', () => {
    const page = show({ lanes: ['cn-leader', 'nonsense'] });
    expect(page.getByRole('button', { name: 'Offices shown: 1' })).toBeTruthy();
    expect(page.queryByRole('listitem', { name: 'President' })).toBeNull();
    expect(page.getByRole('listitem', { name: 'General Secretary (CN)' })).toBeTruthy();
  });
});

describe('the changes', () => {
  const changes = (page: ReturnType<typeof show>) => {
    const section = page.getByRole('heading', { name: /^Changes in view/ }).closest('section');
    return section ? within(section) : page;
  };

  it('say who followed whom, when', () => {
    const page = show();
    const [change] = changes(page).getAllByRole('listitem');
    expect(page.getByRole('heading', { name: 'Changes in view (1)' })).toBeTruthy();
    expect(change?.textContent).toContain(
      '3 Aug 2024General Secretary (VN): Nguyễn Phú Trọng → Tô Lâmleft: died in office · came: elected · vacant for 14 days1 source',
    );
  });

  it('filter by either', () => {
    const page = show();
    fireEvent.click(changes(page).getByRole('button', { name: 'Nguyễn Phú Trọng' }));
    expect(page.view().person).toEqual(['trong']);
  });

  it('say where there are none', () => {
    const page = show({ year: { from: 2020, to: 2021 } });
    expect(page.getByText(/^No change of office-holder on record/)).toBeTruthy();
    expect(changes(page).queryAllByRole('listitem')).toEqual([]);
  });
});

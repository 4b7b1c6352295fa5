import { act, fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type View, withQuery } from '../../query/view';
import { aFigure } from '../../testing/aFigure';
import { anEvent } from '../../testing/anEvent';
import { inAllLanguages } from '../../testing/inAllLanguages';
import { renderWithStore } from '../../testing/renderWithStore';
import { Receipt } from './Receipt';

const note = inAllLanguages('A release.');
const dataset = {
  version: '2026-06-01',
  events: [
    anEvent({ id: 'visit', title: 'A visit', date: '2023-12-12', topics: ['rail'] }),
    anEvent({ id: 'call', title: 'A call', date: '2025-01-15', topics: ['rail'] }),
    anEvent({ id: 'summit', title: 'A summit', date: '2026-04-10', topics: ['sea'] }),
  ],
  trade: [aFigure({ id: '2024-total', period: '2024', valueUsdBn: 205.2 })],
  changelog: [
    { version: '2026-01-01', note, added: [], revised: [] },
    {
      version: '2026-06-01',
      note,
      added: ['events/call', 'events/summit', 'trade/2024-total'],
      revised: ['events/visit'],
    },
  ],
};

const open = (sent: string | null, view: Partial<View> = {}, complete = true) =>
  renderWithStore(<Receipt sent={sent} />, { dataset: { ...dataset, complete }, view });

describe('the receipt of a link', () => {
  it('says politely what it shows and what has changed since it was made', async () => {
    const { findByText, getByRole } = open('2026-01-01', { topic: ['rail'] });
    const said = await findByText(
      'This link shows: 2 events, about rail, newest first. Since this link was made (data of 1 Jan 2026): ' +
        '1 event added, 1 event revised, 1 trade figure added in this view.',
    );
    expect(said.getAttribute('role')).toBe('status');
    expect(getByRole('region', { name: 'About this link' }).contains(said)).toBe(true);
  });

  it('leads to each row that changed', async () => {
    const { findByText, getAllByRole, getByRole, view } = open('2026-01-01', { topic: ['rail'] });
    fireEvent.click(await findByText('What changed'));
    expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '15 Jan 2025 A call (added)',
      'Total, 2024: 205.2 billion USD (Vietnam Customs) (added)',
      '12 Dec 2023 A visit (revised)',
    ]);
    expect(getByRole('link', { name: 'A call' }).getAttribute('href')).toBe('?event=call');
    fireEvent.click(getByRole('link', { name: 'A call' }));
    expect(view().event).toBe('call');
    fireEvent.click(getByRole('link', { name: /205\.2/ }));
    expect(view().figure).toBe('2024-total');
  });

  it.each<[why: string, sent: string, view: Partial<View>, text: RegExp]>([
    ['nothing changed', '2026-05-05', { year: { from: 1950, to: 1960 } }, /nothing in this view has changed/],
    ['a day without a version', '2026-05-05', {}, /counted from the one before, of 1 Jan 2026/],
    ['data newer than the page’s', '2027-01-01', {}, /newer data \(of 1 Jan 2027\) than this page has/],
    ['data older than the list of changes', '2025-01-01', {}, /up to 1 Jun 2026 is not on record/],
    [
      'what was not recognised',
      '2026-06-01',
      { person: ['nobody'], malformed: [{ param: 'year', value: 'soon' }] },
      /Not recognised: person=nobody, year=soon\.$/,
    ],
  ])('tells of %s', async (_why, sent, view, text) => {
    const { findByText } = open(sent, view);
    expect(await findByText(text)).toBeTruthy();
  });

  it.each<[why: string, sent: string | null, view: Partial<View>, complete: boolean]>([
    ['a link that does not say', null, { person: ['nobody'] }, true],
    ['the same data', '2026-06-01', { topic: ['rail'] }, true],
    ['a record whose changes are still to come', '2026-01-01', {}, false],
  ])('is silent about %s', async (_why, sent, view, complete) => {
    const { queryByRole } = open(sent, view, complete);
    await act(() => import('./ReceiptBar'));
    expect(queryByRole('region')).toBeNull();
  });

  it('stays about the view the link opened', async () => {
    const { findByText, store, getByRole } = open('2026-01-01', { topic: ['rail'] });
    const { textContent } = await findByText(/2 events, about rail/);
    act(() => store.getState().change((view) => withQuery(view, 'summit')));
    expect(getByRole('status').textContent).toBe(textContent);
  });

  it('goes when dismissed', async () => {
    const { findByRole, queryByRole } = open('2026-01-01');
    const bar = await findByRole('region', { name: 'About this link' });
    fireEvent.click(within(bar).getByRole('button', { name: 'Dismiss' }));
    expect(queryByRole('region')).toBeNull();
  });
});

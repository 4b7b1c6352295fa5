import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Facet, View } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { aPerson } from '../../testing/aPerson';
import { renderWithStore } from '../../testing/renderWithStore';
import { FacetPicker } from './FacetPicker';

const LAM = aPerson({ id: 'to-lam', name: 'Tô Lâm' });
const XI = aPerson({
  id: 'xi-jinping',
  side: 'cn',
  name: { en: 'Xi Jinping', vi: 'Tập Cận Bình', zh: '习近平' },
});
const events = [
  anEvent({ id: 'a', people: ['to-lam', 'xi-jinping'], topics: ['rail'] }),
  anEvent({ id: 'b', people: ['xi-jinping'], topics: ['rail'] }),
  anEvent({ id: 'c', people: ['to-lam'], topics: ['sea'] }),
  anEvent({ id: 'd', people: ['to-lam'] }),
];

const show = (facet: Facet, view: Partial<View> = {}, rows = events) =>
  renderWithStore(<FacetPicker facet={facet} />, { dataset: { events: rows, people: [LAM, XI] }, view });

describe('the options of a filter', () => {
  it('say how many events each would leave, after what the other filters leave', () => {
    const { getAllByRole } = show('person', { topic: ['rail'] });
    expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Tô Lâm1', 'Xi Jinping2']);
  });

  it('do not count by their own filter, so that another can be added', () => {
    const { getByRole } = show('topic', { topic: ['sea'] });
    expect(getByRole('checkbox', { name: /rail/ }).parentElement?.textContent).toBe('rail2');
  });

  it('are chosen and given up by a click, each a step of its own', () => {
    const { getByRole, view, store } = show('person', { person: ['xi-jinping'] });
    const [lam, xi] = [getByRole('checkbox', { name: /Tô Lâm/ }), getByRole('checkbox', { name: /Xi/ })];
    expect(xi).toHaveProperty('checked', true);

    fireEvent.click(lam);
    expect(view().person).toEqual(['xi-jinping', 'to-lam']);
    expect(store.getState().step).toBe('push');
    expect(lam).toHaveProperty('checked', true);

    fireEvent.click(xi);
    expect(view().person).toEqual(['to-lam']);
  });

  it('stand in a group named as the filter', () => {
    const { getByRole, queryByRole } = show('topic');
    expect(getByRole('group', { name: 'Topic' })).toBeTruthy();
    expect(queryByRole('radio')).toBeNull();
  });

  it('of offices say on which date they were held', () => {
    const { getByRole } = show('office');
    const group = getByRole('group', { name: 'Office' });
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'date',
    );
  });
});

describe('people', () => {
  it('are matched any or all together', () => {
    const { getByRole, getByText, view, getAllByRole } = show('person', { person: ['to-lam', 'xi-jinping'] });
    expect(getByRole('radio', { name: 'any of' })).toHaveProperty('checked', true);

    fireEvent.click(getByRole('radio', { name: 'all together' }));
    expect(view().match).toBe('all');
    expect(getByText('Events they all took part in')).toBeTruthy();
    expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Tô Lâm1', 'Xi Jinping1']);
  });
});

describe('many options', () => {
  const many = [...events, anEvent({ id: 'e', people: ['an', 'binh', 'chi', 'dung', 'em', 'giang', 'hoa'] })];

  it.each([
    ['tập', 'Xi Jinping'],
    ['tap can', 'Xi Jinping'],
    ['近', 'Xi Jinping'],
    ['TO LAM', 'Tô Lâm'],
  ])('are found by “%s”, in any language and without marks', (text, name) => {
    const { getByRole, getAllByRole } = show('person', {}, many);
    fireEvent.change(getByRole('searchbox', { name: 'Find in People' }), { target: { value: text } });
    expect(getAllByRole('checkbox')).toHaveLength(1);
    expect(getByRole('checkbox', { name: new RegExp(name) })).toBeTruthy();
  });

  it('of which none is so called say so', () => {
    const { getByRole, queryByRole, getByText } = show('person', {}, many);
    fireEvent.change(getByRole('searchbox'), { target: { value: 'zz' } });
    expect(queryByRole('checkbox')).toBeNull();
    expect(getByText('Nothing by that name.')).toBeTruthy();
  });

  it('are shown as far as anybody looks, the others counted and found by name', async () => {
    const people = Array.from({ length: 410 }, (_, at) => `p${at}`);
    const { getByRole, getByText, findAllByRole } = show('person', {}, [anEvent({ id: 'e', people })]);
    expect(await findAllByRole('checkbox')).toHaveLength(400);
    expect(getByText('+10')).toBeTruthy();
    fireEvent.change(getByRole('searchbox'), { target: { value: 'p409' } });
    expect(getByRole('checkbox', { name: /p409/ })).toBeTruthy();
  });

  it('have a field to be found by; a few do not', () => {
    expect(show('person').queryByRole('searchbox')).toBeNull();
  });
});

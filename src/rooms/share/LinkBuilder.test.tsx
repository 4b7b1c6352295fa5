import { fireEvent, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { aPerson } from '../../testing/aPerson';
import { renderWithStore } from '../../testing/renderWithStore';
import { LinkBuilder } from './LinkBuilder';

const dataset = {
  people: [aPerson({ id: 'to-lam', formerIds: ['lam-to'] })],
  events: [anEvent({ people: ['to-lam'], topics: ['rail'] })],
};

function show() {
  const page = renderWithStore(<LinkBuilder />, { dataset, view: { topic: ['rail'], lang: 'en' } });
  fireEvent.click(page.getByText('Write a link by hand', { selector: 'summary' }));
  const link = () => page.getByRole('textbox', { name: /^A link/ });
  return {
    ...page,
    link,
    type: (text: string) => fireEvent.change(link(), { target: { value: text } }),
    /** `person: to-lam, understood`, row by row. */
    rows: () =>
      page
        .queryAllByRole('row')
        .slice(1)
        .map((row) => {
          const [name] = within(row).getByRole('rowheader').childNodes;
          const input = within(row).getByRole<HTMLInputElement>('textbox');
          const verdict = row.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`);
          return `${name?.textContent}: ${input.value}, ${verdict?.textContent}`;
        }),
  };
}

describe('writing a link', () => {
  it('begins with the view there is', () => {
    const { link, rows, getByRole } = show();
    expect(link()).toHaveProperty('value', 'topic=rail&lang=en');
    expect(rows()).toEqual(['topic: rail, understood', 'lang: en, understood']);
    expect(getByRole('table', { name: 'Write a link by hand' })).toBeTruthy();
  });

  it.each<[pasted: string, rows: readonly string[]]>([
    ['https://example.org/?person=to-lam#events', ['person: to-lam, understood']],
    [
      'person=to-lam,nobody&year=soon',
      ['person: to-lam,nobody, not in this data set: nobody', 'year: soon, not understood: soon'],
    ],
    ['topic=cricket,@', ['topic: cricket,@, not in this data set: cricket; not understood: @']],
    ['utm_source=x&q=', ['utm_source: x, not of this page, left alone', 'q: , no value yet']],
  ])('%s is judged value by value', (pasted, expected) => {
    const { type, rows } = show();
    type(pasted);
    expect(rows()).toEqual(expected);
  });

  it('changes by its parameters', () => {
    const { link, getByRole, rows, type, getByText } = show();
    fireEvent.change(getByRole('textbox', { name: 'Value of topic' }), { target: { value: 'rail,sea' } });
    expect(link()).toHaveProperty('value', 'topic=rail,sea&lang=en');
    fireEvent.click(getByRole('button', { name: 'Remove lang' }));
    expect(link()).toHaveProperty('value', 'topic=rail,sea');
    fireEvent.change(getByRole('combobox', { name: 'Parameter' }), { target: { value: 'year' } });
    fireEvent.click(getByRole('button', { name: 'Add a parameter' }));
    fireEvent.change(getByRole('textbox', { name: 'Value of year' }), { target: { value: '2023..latest' } });
    expect(link()).toHaveProperty('value', 'topic=rail,sea&year=2023..latest');
    expect(rows()).toHaveLength(2);
    type('');
    expect(getByText('No parameter: the whole page as it opens.')).toBeTruthy();
  });

  it('opens as a step of its own, former ids by their present ones', () => {
    const { type, getByRole, view, store } = show();
    type('person=lam-to&year=2026..2023&as=2026-01-01');
    fireEvent.click(getByRole('button', { name: 'Open this view' }));
    expect(view()).toEqual({ ...DEFAULT_VIEW, person: ['to-lam'], year: { from: 2023, to: 2026 } });
    expect(store.getState().step).toBe('push');
  });
});

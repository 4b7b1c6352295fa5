import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withQuery } from '../../query/view';
import { renderWithStore } from '../../testing/renderWithStore';
import { SearchBox } from './SearchBox';

function show(q = '') {
  const page = renderWithStore(
    <>
      <SearchBox />
      <input aria-label="elsewhere" />
      <button type="button">a button</button>
    </>,
    { view: { q } },
  );
  return { ...page, field: page.getByRole('searchbox', { name: 'Search events, people, places' }) };
}

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('the search', () => {
  it('follows the typing, in the same step of history', () => {
    const { field, view, store } = show();
    type(field, 'đường');
    type(field, 'đường sắt');
    expect(view().q).toBe('đường sắt');
    expect(store.getState().step).toBe('replace');
  });

  it('keeps what was typed where the view means the same', () => {
    const { field, view } = show();
    type(field, 'rail ');
    expect(view().q).toBe('rail');
    expect(field).toHaveProperty('value', 'rail ');
  });

  it('shows what a link, Back or a chip has made of it', () => {
    const { field, store } = show('rail');
    expect(field).toHaveProperty('value', 'rail');
    act(() => store.getState().change((view) => withQuery(view, 'sea')));
    expect(field).toHaveProperty('value', 'sea');
    act(() => store.getState().restore({ ...store.getState().view, q: '' }));
    expect(field).toHaveProperty('value', '');
  });
});

describe('the key /', () => {
  it('goes to the field', () => {
    const { field, getByRole } = show();
    expect(fireEvent.keyDown(getByRole('button'), { key: '/' })).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it('is a letter where one is typed', () => {
    const { getByRole } = show();
    const elsewhere = getByRole('textbox', { name: 'elsewhere' });
    elsewhere.focus();
    expect(fireEvent.keyDown(elsewhere, { key: '/' })).toBe(true);
    expect(document.activeElement).toBe(elsewhere);
  });

  it('with Ctrl is the browser’s', () => {
    const { field } = show();
    fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
    expect(document.activeElement).not.toBe(field);
  });
});

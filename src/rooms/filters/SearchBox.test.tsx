import { act, cleanup as cleanUp, fireEvent } from '@testing-library/react';
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
      <div id="events">
        <table>
          <tbody>
            <tr>
              <td>
                <a href="?event=a">an event</a>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
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
  const NAME = 'The / key leads to the search';
  const slash = (target: Element, how: KeyboardEventInit = {}) =>
    fireEvent.keyDown(target, { key: '/', ...how });

  it('goes to the field from the page, and from the table of events', () => {
    const { field, getByRole } = show();
    expect(slash(document.body)).toBe(false);
    expect(document.activeElement).toBe(field);
    field.blur();
    expect(slash(getByRole('link', { name: 'an event' }))).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it.each(['textbox', 'button'] as const)('is left alone in a %s', (role) => {
    const { field, getByRole } = show();
    expect(slash(getByRole(role))).toBe(true);
    expect(document.activeElement).not.toBe(field);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is the browser’s', (modifier) => {
    const { field } = show();
    expect(slash(document.body, { [modifier]: true })).toBe(true);
    expect(document.activeElement).not.toBe(field);
  });

  it('is switched off on this device, and on again', () => {
    const { field, getByRole } = show();
    const box = getByRole('checkbox', { name: NAME });
    expect(field.getAttribute('aria-keyshortcuts')).toBe('/');
    fireEvent.click(box);
    expect(slash(document.body)).toBe(true);
    expect(field.hasAttribute('aria-keyshortcuts')).toBe(false);
    cleanUp();
    const later = show();
    expect(later.getByRole('checkbox', { name: NAME })).toHaveProperty('checked', false);
    fireEvent.click(later.getByRole('checkbox', { name: NAME }));
    expect(slash(document.body)).toBe(false);
    expect(localStorage).toHaveLength(0);
  });
});

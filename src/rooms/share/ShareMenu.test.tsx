import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withQuery } from '../../query/view';
import { renderWithStore } from '../../testing/renderWithStore';
import { ShareMenu } from './ShareMenu';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  Object.assign(navigator, { clipboard: { writeText } });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

function opened() {
  const page = renderWithStore(<ShareMenu />, { view: { q: 'đường sắt', topic: ['rail'] } });
  fireEvent.click(page.getByRole('button', { name: 'Share' }));
  return page;
}

const address = `${location.origin}/?q=%C4%91%C6%B0%E1%BB%9Dng+s%E1%BA%AFt&topic=rail&as=2026-06-30`;

describe('sharing', () => {
  it('opens by its button, and closes by it', () => {
    const { getByRole, queryByRole } = opened();
    expect(getByRole('dialog', { name: 'Share this view' })).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Share' }));
    expect(queryByRole('textbox')).toBeNull();
  });

  it('shows the address of this view, as it changes', () => {
    const { getByRole, store } = opened();
    const field = getByRole('textbox', { name: 'Address of this view' });
    expect(field).toHaveProperty('value', address);
    act(() => store.getState().change((view) => withQuery(view, '')));
    expect(field).toHaveProperty('value', `${location.origin}/?topic=rail&as=2026-06-30`);
  });

  it('copies the link and says so; the button keeps its name', async () => {
    const { getByRole, findByText } = opened();
    fireEvent.click(getByRole('button', { name: 'Copy link' }));
    expect((await findByText('Link copied')).getAttribute('role')).toBe('status');
    expect(writeText).toHaveBeenCalledWith(address);
    expect(getByRole('button', { name: 'Copy link' })).toBeTruthy();
  });

  it.each<[what: string, refuse: () => void]>([
    ['refuses', () => writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'))],
    ['has no clipboard', () => Reflect.deleteProperty(navigator, 'clipboard')],
  ])('where the browser %s says so, and selects the link to be copied by hand', async (_what, refuse) => {
    refuse();
    const { getByRole, findByText } = opened();
    fireEvent.click(getByRole('button', { name: 'Copy link' }));
    expect(await findByText(/did not allow copying/)).toBeTruthy();
    expect(getByRole('textbox')).toMatchObject({ selectionStart: 0, selectionEnd: address.length });
  });
});

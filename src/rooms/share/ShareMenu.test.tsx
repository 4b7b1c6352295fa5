import { act, fireEvent, within } from '@testing-library/react';
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
  Reflect.deleteProperty(navigator, 'share');
});

async function opened() {
  const page = renderWithStore(<ShareMenu cite={<p>How to cite</p>} />, {
    view: { q: 'đường sắt', topic: ['rail'] },
  });
  fireEvent.click(page.getByRole('button', { name: 'Share' }));
  await page.findByRole('button', { name: 'Copy link' });
  return page;
}

const address = `${location.origin}/?q=%C4%91%C6%B0%E1%BB%9Dng+s%E1%BA%AFt&topic=rail&as=2026-06-30`;

describe('sharing', () => {
  it('opens by its button, and closes by it', async () => {
    const { getByRole, queryByRole } = await opened();
    expect(getByRole('dialog', { name: 'Share this view' })).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Share' }));
    expect(queryByRole('textbox')).toBeNull();
  });

  it('shows the address of this view, as it changes', async () => {
    const { getByRole, store } = await opened();
    const field = getByRole('textbox', { name: 'Address of this view' });
    expect(field).toHaveProperty('value', address);
    act(() => store.getState().change((view) => withQuery(view, '')));
    expect(field).toHaveProperty('value', `${location.origin}/?topic=rail&as=2026-06-30`);
  });

  it('copies the link and says so; the button keeps its name', async () => {
    const { getByRole, findByText } = await opened();
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
    const { getByRole, findByText } = await opened();
    fireEvent.click(getByRole('button', { name: 'Copy link' }));
    expect(await findByText(/did not allow copying/)).toBeTruthy();
    expect(getByRole('textbox', { name: 'Address of this view' })).toMatchObject({
      selectionStart: 0,
      selectionEnd: address.length,
    });
  });

  it('hands the link to the system’s own sheet, where there is one', async () => {
    const share = vi
      .fn<(data: ShareData) => Promise<void>>()
      .mockRejectedValue(new DOMException('closed', 'AbortError'));
    Object.assign(navigator, { share });
    const { getByRole } = await opened();
    fireEvent.click(getByRole('button', { name: 'Share with…' }));
    expect(share).toHaveBeenCalledWith({
      title: 'Vietnam–China Relations',
      text: '0 events, matching “đường sắt”, newest first',
      url: address,
    });
  });

  it('has no such button elsewhere', async () => {
    const { queryByRole } = await opened();
    expect(queryByRole('button', { name: 'Share with…' })).toBeNull();
  });

  it('shows the link as a code to scan, and how to cite, once they are opened', async () => {
    const { getByText, findByRole, queryByText } = await opened();
    expect(queryByText('How to cite')).toBeNull();
    const unfold = (title: string) => {
      const details = getByText(title).closest('details');
      if (!details) throw new Error(`nothing folds ${title}`);
      details.open = true;
      fireEvent(details, new Event('toggle'));
      return within(details);
    };
    unfold('QR code');
    const code = await findByRole('img', { name: `QR code of the link ${address}` });
    expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M\d/);
    expect(unfold('Cite').getByText('How to cite')).toBeTruthy();
  });
});

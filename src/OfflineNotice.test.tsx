import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfflineNotice } from './OfflineNotice';

afterEach(() => {
  document.documentElement.lang = 'en';
});

describe('a notice on the kept page', () => {
  it.each([
    ['en', 'update', /new version/, 'Reload'],
    ['vi', 'update', /phiên bản mới/, 'Tải lại'],
    ['zh', 'update', /新版本/, '重新载入'],
    ['en', 'damaged', /damaged/, 'Load it again'],
    ['vi', 'damaged', /bị hỏng/, 'Tải lại từ mạng'],
    ['zh', 'damaged', /损坏/, '重新载入'],
  ] as const)(
    'is said in the language of the page (%s, %s), with what can be done',
    (lang, matter, text, button) => {
      document.documentElement.lang = lang;
      const offered = vi.fn(() => Promise.resolve(true));
      render(<OfflineNotice matter={matter} act={offered} />);
      expect(screen.getByRole('status').textContent).toMatch(text);
      expect(offered).not.toHaveBeenCalled();
      fireEvent.click(screen.getByRole('button', { name: button }));
      expect(offered).toHaveBeenCalledOnce();
    },
  );

  it('follows the language', async () => {
    render(<OfflineNotice matter="update" act={() => Promise.resolve(true)} />);
    document.documentElement.lang = 'zh';
    expect(await screen.findByRole('button', { name: '重新载入' })).toBeTruthy();
  });

  it('says that there is still no network', async () => {
    render(<OfflineNotice matter="damaged" act={() => Promise.resolve(false)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Load it again' }));
    expect(await screen.findByText('There is still no network.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load it again' })).toBeTruthy();
  });

  it('goes when told to', () => {
    render(<OfflineNotice matter="update" act={() => Promise.resolve(true)} />);
    act(() => screen.getByRole('button', { name: 'Not now' }).click());
    expect(screen.queryByRole('status')).toBeNull();
  });
});

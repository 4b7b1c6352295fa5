import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from './CopyButton';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  Object.assign(navigator, { clipboard: { writeText } });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const button = (done = 'Copied') => (
  <CopyButton text={() => 'x'} label="Copy" done={done} failed="Not copied" />
);
const told = () => screen.getByRole('status').textContent;
const click = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy' })));

describe('what became of copying', () => {
  it('is said for a while', async () => {
    render(button());
    await click();
    expect(told()).toBe('Copied');
    act(() => vi.advanceTimersByTime(5_000));
    expect(told()).toBe('');
  });

  it('is said again by a second copy, for as long', async () => {
    render(button());
    await click();
    act(() => vi.advanceTimersByTime(3_000));
    let finish = () => {};
    writeText.mockReturnValue(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    await click();
    expect(told()).toBe('');
    await act(async () => finish());
    expect(told()).toBe('Copied');
    act(() => vi.advanceTimersByTime(3_000));
    expect(told()).toBe('Copied');
  });

  it('is in the language then read', async () => {
    const { rerender } = render(button());
    await click();
    rerender(button('Đã sao chép'));
    expect(told()).toBe('Đã sao chép');
  });
});

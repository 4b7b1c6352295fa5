import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguageChoice } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { Masthead } from './Masthead';

const dataset = { version: '2026-06-30', events: [anEvent({ date: '1950-01-18' })] };
const show = (language: LanguageChoice = 'en') =>
  renderWithStore(
    <Masthead>
      <p>Share</p>
    </Masthead>,
    { dataset, language },
  );

/** A private window, or a disk that is full. */
function refuseStorage() {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
  }
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('the masthead', () => {
  it('says what the record holds, and makes room for what the page puts there', () => {
    const { getByText } = show();
    expect(getByText('1950–2026 · 1 event · every fact sourced')).toBeTruthy();
    expect(getByText('Share')).toBeTruthy();
  });
});

describe('the language', () => {
  it.each([
    ['Tiếng Việt', 'vi'],
    ['中文', 'zh'],
  ])('%s is chosen in the link, and stays on the device', (name, language) => {
    const { getByRole, view, store } = show();
    expect(getByRole('radio', { name: 'English' })).toHaveProperty('checked', true);
    fireEvent.click(getByRole('radio', { name }));
    expect(view().lang).toBe(language);
    expect(store.getState().step).toBe('push');
    expect(localStorage.getItem('language')).toBe(language);
  });

  it('calls itself by its own name, in its own language', () => {
    const { getByRole } = show('vi');
    expect(getByRole('radio', { name: 'Tiếng Việt' }).closest('[lang]')?.getAttribute('lang')).toBe('vi');
    expect(getByRole('radio', { name: '中文' }).closest('[lang]')?.getAttribute('lang')).toBe('zh');
  });

  it('is chosen from a list where there is little room', () => {
    const { getByRole, view } = show();
    fireEvent.change(getByRole('combobox', { name: 'Language' }), { target: { value: 'zh' } });
    expect(view().lang).toBe('zh');
  });

  it('changes where the device keeps nothing', () => {
    refuseStorage();
    const { getByRole, view } = show();
    fireEvent.click(getByRole('radio', { name: 'Tiếng Việt' }));
    expect(view().lang).toBe('vi');
  });
});

describe('the colours', () => {
  const theme = () => document.documentElement.dataset.theme;

  it('go round: as the device, light, dark', () => {
    const { getByRole } = show();
    const button = getByRole('button', { name: 'Colours: Match device' });
    fireEvent.click(button);
    expect([theme(), button.title, localStorage.getItem('theme')]).toEqual([
      'light',
      'Colours: Light',
      'light',
    ]);
    fireEvent.click(button);
    expect([theme(), button.title, localStorage.getItem('theme')]).toEqual(['dark', 'Colours: Dark', 'dark']);
    fireEvent.click(button);
    expect([theme(), localStorage.getItem('theme')]).toEqual([undefined, null]);
  });

  it('begin as they were left', () => {
    localStorage.setItem('theme', 'dark');
    expect(show().getByRole('button', { name: 'Colours: Dark' })).toBeTruthy();
  });

  it('change where the device keeps nothing, and never enter the link', () => {
    refuseStorage();
    const { getByRole, store } = show();
    fireEvent.click(getByRole('button', { name: 'Colours: Match device' }));
    expect(theme()).toBe('light');
    expect(store.getState().step).toBe('none');
  });
});

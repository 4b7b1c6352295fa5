// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  preferredLanguage,
  storedLanguage,
  storedSlashKey,
  storedTheme,
  storeLanguage,
  storeSlashKey,
  storeTheme,
} from './preferences';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("the reader's choices", () => {
  it('are none at first', () => {
    expect(storedLanguage()).toBeNull();
    expect(storedTheme()).toBeNull();
  });

  it('are kept on the device', () => {
    expect(storeLanguage('vi')).toBe(true);
    expect(storeTheme('dark')).toBe(true);
    expect(storedLanguage()).toBe('vi');
    expect(storedTheme()).toBe('dark');
  });

  it('are forgotten when taken back', () => {
    storeTheme('dark');
    expect(storeTheme(null)).toBe(true);
    expect(storedTheme()).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('leave the key / on until it is switched off', () => {
    expect(storedSlashKey()).toBe(true);
    expect(storeSlashKey(false)).toBe(true);
    expect(storedSlashKey()).toBe(false);
    storeSlashKey(true);
    expect(storedSlashKey()).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  it('are not taken from what somebody else stored', () => {
    localStorage.setItem('language', 'fr');
    localStorage.setItem('theme', '<b>');
    expect(storedLanguage()).toBeNull();
    expect(storedTheme()).toBeNull();
  });
});

describe('a device that refuses storage', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  it('is read as having none', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    expect(storedLanguage()).toBeNull();
    expect(storedTheme()).toBeNull();
  });

  it('says so when written', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
    expect(storeLanguage('zh')).toBe(false);
    expect(storeTheme('light')).toBe(false);
    expect(storeTheme(null)).toBe(false);
  });

  it('may refuse the store itself', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse);
    expect(storedLanguage()).toBeNull();
    expect(storeLanguage('vi')).toBe(false);
  });
});

describe('the language the page begins in', () => {
  it.each([
    [['vi-VN', 'en'], 'vi'],
    [['fr', 'zh-Hant-TW', 'vi'], 'zh'],
    [['EN-gb'], 'en'],
    [['fr', 'de'], 'en'],
    [['english'], 'en'],
    [[], 'en'],
  ] as const)('for a reader of %j is %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});

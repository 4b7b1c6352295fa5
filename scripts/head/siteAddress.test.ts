import { describe, expect, it } from 'vitest';
import { siteAddress } from './siteAddress';

describe('siteAddress', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['  ', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/', 'https://example.org/'],
    [' https://example.org/a/b ', 'https://example.org/a/b/'],
    ['https://example.org/a/index.html', 'https://example.org/a/'],
    ['http://localhost:4173', 'http://localhost:4173/'],
    ['https://ví.dụ/quan hệ', 'https://xn--v-jga.xn--d-xym/quan%20h%E1%BB%87/'],
  ])('takes %j for %j', (given, expected) => {
    expect(siteAddress(given)).toBe(expected);
  });

  it.each([
    'example.org',
    '/relations/',
    'javascript:alert(1)',
    'ftp://example.org',
    'https://a:b@example.org',
    'https://example.org/?lang=vi',
    'https://example.org/#x',
  ])('refuses %s', (given) => {
    expect(() => siteAddress(given)).toThrow('SITE_URL');
  });
});

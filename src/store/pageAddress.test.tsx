import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageAddress, toHandOn } from './pageAddress';

const SITE = '<link rel="alternate" hreflang="x-default" href="https://example.org/relations/" />';

/** The page as it stands at an address. */
function at(address: string, head = '') {
  vi.stubGlobal('location', new URL(address));
  document.head.innerHTML = head;
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe('the address to hand on', () => {
  it.each([
    ['http://localhost/a/?year=2023#events', '', 'http://localhost/a/'],
    ['http://localhost/a/?year=2023', SITE, 'http://localhost/a/'],
    ['file:///home/a%3Fb/page.html?q=a#b', '', 'file:///home/a%3Fb/page.html'],
    ['file:///home/page.html?q=a', SITE, 'https://example.org/relations/'],
  ])('of %s with %s is %s', (address, head, expected) => {
    at(address, head);
    expect(pageAddress()).toBe(expected);
    expect(toHandOn('?event=x')).toBe(`${expected}?event=x`);
  });
});

import { expect, test } from 'vitest';
import { standAlone } from './standAlone';

test('a page that stands alone brings its icon and leads to no file beside it', () => {
  const page = `<head>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <link rel="icon" href="./icon-192.png" sizes="192x192" />
    <link rel="apple-touch-icon" href="./icon-180.png" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <link rel="alternate" hreflang="vi" href="https://example.org/?lang=vi" />
    <title>T</title>
  </head>`;
  expect(standAlone(page, '<svg xmlns="http://www.w3.org/2000/svg" fill="#fff"/>')).toBe(`<head>
    <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%20fill%3D%22%23fff%22%2F%3E" type="image/svg+xml" />
    <link rel="alternate" hreflang="vi" href="https://example.org/?lang=vi" />
    <title>T</title>
  </head>`);
});

import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { renderWithStore } from '../../testing/renderWithStore';
import { QrCode } from './QrCode';

/** Pixels a module, as a scanner would see it. */
const SCALE = 4;

/** What a scanner reads from the drawn path. */
function scanned(text: string): string | undefined {
  const { getByRole } = renderWithStore(<QrCode text={text} />);
  const svg = getByRole('img');
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of (svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)) {
    for (let dy = 0; dy < SCALE; dy += 1) {
      for (let dx = 0; dx < SCALE; dx += 1) {
        pixels.fill(
          0,
          ((Number(y) * SCALE + dy) * side + Number(x) * SCALE + dx) * 4,
          ((Number(y) * SCALE + dy) * side + Number(x) * SCALE + dx) * 4 + 3,
        );
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('the code', () => {
  it.each([
    ['a short link', 'https://example.org/?year=2023'],
    [
      'a long one',
      `https://example.org/?q=%C4%91%C6%B0%E1%BB%9Dng&person=${'le-hoai-trung,'.repeat(40)}x&as=2026-11-22`,
    ],
  ])('of %s is read as just that', (_what, text) => {
    expect(scanned(text)).toBe(text);
  });
});

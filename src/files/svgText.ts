import { PAPER } from './paints';
import { widthOf, wrapText } from './wrapText';
import { element, escapeXml } from './xml';

/** A piece of a picture, and how much of the page it takes. */
export type Block = { readonly svg: string; readonly height: number };

export type Look = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly family?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Edged with paper, to be read upon a bar. */
  readonly halo?: boolean;
};

/** One line of text; `y` is where its letters stand. */
export function line(text: string, x: number, y: number, look: Look): string {
  const { size, fill, weight, family, anchor, halo } = look;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      ...(weight && { 'font-weight': weight }),
      ...(family && { 'font-family': family }),
      ...(anchor && { 'text-anchor': anchor }),
      ...(halo && {
        stroke: PAPER,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escapeXml(text),
  );
}

const LEADING = 1.4;

/** A text in as many lines as it needs, from `top` down. */
export function paragraph(text: string, x: number, top: number, width: number, look: Look): Block {
  const step = look.size * LEADING;
  const lines = wrapText(text, width, look.size);
  return {
    svg: lines.map((one, at) => line(one, x, top + at * step + look.size, look)).join(''),
    height: lines.length * step,
  };
}

export type Entry = { readonly name: string; readonly paint: Readonly<Record<string, string | number>> };

const SWATCH = 14;
const ROW = 22;

/** What the looks of bars mean, in rows. */
export function legend(entries: readonly Entry[], x: number, top: number, width: number, look: Look): Block {
  let across = 0;
  let row = 0;
  const drawn = entries.map(({ name, paint }) => {
    const wide = SWATCH + 6 + widthOf(name, look.size) + 18;
    if (across > 0 && across + wide > width) {
      across = 0;
      row += 1;
    }
    const at = { x: x + across, y: top + row * ROW };
    across += wide;
    const swatch = element('rect', { ...at, width: SWATCH, height: SWATCH, ...paint });
    return swatch + line(name, at.x + SWATCH + 6, at.y + 11.5, look);
  });
  return { svg: drawn.join(''), height: entries.length === 0 ? 0 : (row + 1) * ROW };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNames } from '../../i18n/shortNames';
import { aPerson } from '../../testing/aPerson';
import { placeLabel } from './placeLabel';

const TRUNG = aPerson({ name: { en: 'Lê Hoài Trung', vi: 'Lê Hoài Trung', zh: '黎怀忠' } });
const XI = aPerson({ side: 'cn', name: { en: 'Xi Jinping', vi: 'Tập Cận Bình', zh: '习近平' } });
const NO_ROOM = { inside: 0, right: 0, left: 0 };

describe('the label of a lane', () => {
  it.each([
    ['whole where it fits', 'en', { inside: 200 }, 'Lê Hoài Trung', 'inside'],
    ['shorter where it does not', 'en', { inside: 90 }, 'Lê H. Trung', 'inside'],
    ['the given name in a short bar', 'en', { inside: 45 }, 'Trung', 'inside'],
    ['within the bar rather than longer beside it', 'en', { inside: 45, right: 300 }, 'Trung', 'inside'],
    ['on the right where the bar has no room', 'en', { inside: 10, right: 300 }, 'Lê Hoài Trung', 'right'],
    ['on the left where there is more room', 'en', { right: 45, left: 300 }, 'Lê Hoài Trung', 'left'],
    ['on the right where both have as much', 'en', { right: 300, left: 300 }, 'Lê Hoài Trung', 'right'],
    ['in characters, wider ones', 'zh', { inside: 46 }, '黎怀忠', 'inside'],
  ] as const)('%s', (_what, language, room, text, place) => {
    expect(placeLabel(TRUNG, language, { ...NO_ROOM, ...room })).toEqual({ text, place });
  });

  it('keeps the family name of a Chinese name', () => {
    expect(placeLabel(XI, 'vi', { ...NO_ROOM, inside: 40 })).toEqual({ text: 'Tập', place: 'inside' });
  });

  it.each([
    ['en', 20],
    ['zh', 40],
  ] as const)('is left out where it would be cut (%s)', (language, width) => {
    expect(placeLabel(TRUNG, language, { inside: width, right: width, left: width })).toBeNull();
  });

  it('is a form of the name that has the room it takes, whatever the room', () => {
    const width = fc.integer({ min: -50, max: 300 });
    fc.assert(
      fc.property(fc.record({ inside: width, right: width, left: width }), (room) => {
        const label = placeLabel(TRUNG, 'en', room);
        if (label === null) return;
        expect(shortNames(TRUNG.name.en, 'vn')).toContain(label.text);
        expect(label.text.length * 6).toBeLessThan(room[label.place]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, isoDay, parseIsoDay } from './calendar';

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['1950-01-18', -7288],
    ['2000-02-29', 11_016],
    ['2026-02-04', 20_488],
  ])('%s is day %d', (iso, day) => {
    expect(parseIsoDay(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '', '2025-04-31'])(
    '%s is no day',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  it('goes there and back for every day of four centuries, and agrees with the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 50_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, parseIsoDay } from '../lib/calendar';
import { parseEdtf } from './parseEdtf';
import { pointText } from './pointText';
import { EARLIEST_DAY, LATEST_DAY } from './types';

const day = (text: string) => parseIsoDay(text) ?? Number.NaN;

describe('what a date covers', () => {
  test.each([
    ['2025-04-14', '2025-04-14', '2025-04-14'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-10~', '2025-10-01', '2025-10-31'],
    ['2023-09?', '2023-09-01', '2023-09-30'],
    ['2025-04-14/2025-04-15', '2025-04-14', '2025-04-15'],
    ['1979-02-17/1979-03', '1979-02-17', '1979-03-31'],
    ['1979~/1991?', '1979-01-01', '1991-12-31'],
  ])('%s', (text, from, to) => {
    const date = parseEdtf(text);
    expect(date).toMatchObject({ ok: true, value: { edtf: text, from: day(from), to: day(to) } });
  });

  test('an open start reaches back without bound', () => {
    expect(parseEdtf('../2022-10-30')).toEqual({
      ok: true,
      value: {
        edtf: '../2022-10-30',
        from: EARLIEST_DAY,
        to: day('2022-10-30'),
        start: null,
        end: { year: 2022, month: 10, day: 30 },
      },
    });
  });

  test('an open end runs on without bound', () => {
    expect(parseEdtf('2024~/..')).toEqual({
      ok: true,
      value: {
        edtf: '2024~/..',
        from: day('2024-01-01'),
        to: LATEST_DAY,
        start: { year: 2024, approximate: true },
        end: null,
      },
    });
  });

  test('doubt stays with the point it was written on', () => {
    expect(parseEdtf('2025-04?/2025-06%')).toMatchObject({
      value: {
        start: { year: 2025, month: 4, uncertain: true },
        end: { year: 2025, month: 6, uncertain: true, approximate: true },
      },
    });
  });
});

describe('what is not a date', () => {
  test.each([
    ['2025-02-30', 'no-such-day'],
    ['2025-02-29', 'no-such-day'],
    ['2025-02-29/..', 'no-such-day'],
    ['2025-13', 'no-such-day'],
    ['2025-00-10', 'no-such-day'],
    ['2025-04-31/2025-05-01', 'no-such-day'],
    ['0000', 'no-such-day'],
    ['2025/2024', 'reversed'],
    ['2025-06-15/2025-06', 'reversed'],
    ['2025-04-14/2025-04-14', 'not-canonical'],
    ['2024/', 'not-canonical'],
    ['../..', 'syntax'],
    ['2025-4', 'syntax'],
    [' 2025', 'syntax'],
    ['14/04/2025', 'syntax'],
    ['2025-04-14T10:00:00Z', 'syntax'],
    ['2025-21', 'no-such-day'],
    ['201X', 'syntax'],
    ['[2025,2026]', 'syntax'],
    ['Y20000', 'syntax'],
    ['-0100', 'no-such-day'],
    ['', 'syntax'],
  ])('%j: %s', (text, kind) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, error: { kind } });
  });
});

const DAYS = { min: day('0003-01-01'), max: day('9997-12-31') };

describe('laws', () => {
  test('every day of the calendar is read as itself', () => {
    fc.assert(
      fc.property(fc.integer(DAYS), (number) => {
        const text = isoDay(number);
        expect(parseEdtf(text)).toMatchObject({ value: { edtf: text, from: number, to: number } });
      }),
    );
  });

  test('an interval of days is read exactly when it is in order', () => {
    fc.assert(
      fc.property(fc.integer(DAYS), fc.integer({ min: -400, max: 400 }), (number, length) => {
        const date = parseEdtf(`${isoDay(number)}/${isoDay(number + length)}`);
        expect(date.ok).toBe(length > 0);
        if (date.ok) expect([date.value.from, date.value.to]).toEqual([number, number + length]);
      }),
    );
  });

  test('a coarser date covers the finer ones and writes back as it was', () => {
    fc.assert(
      fc.property(
        fc.integer(DAYS),
        fc.constantFrom(4, 7),
        fc.constantFrom('', '~', '?', '%'),
        (number, length, sign) => {
          const text = isoDay(number).slice(0, length) + sign;
          const date = parseEdtf(text);
          if (!date.ok || !date.value.start) throw new Error(`${text} was not read`);
          expect(date.value.from).toBeLessThanOrEqual(number);
          expect(date.value.to).toBeGreaterThanOrEqual(number);
          expect(pointText(date.value.start)).toBe(text);
        },
      ),
    );
  });

  test('no text makes it throw, and what it reads is plain JSON', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%X[]{}TZ '), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (text) => {
        const date = parseEdtf(text);
        expect(JSON.parse(JSON.stringify(date))).toEqual(date);
        if (date.ok) expect(date.value.from).toBeLessThanOrEqual(date.value.to);
      }),
    );
  });
});

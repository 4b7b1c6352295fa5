import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, icsLine } from './icsLine';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replaceAll('\r\n ', '').replace(/\r\n$/, '');

describe('a text of iCalendar', () => {
  it.each([
    ['plain', 'Hà Nội', 'Hà Nội'],
    ['a comma', 'a, b', 'a\\, b'],
    ['a semicolon', 'a; b', 'a\\; b'],
    ['a backslash', 'a\\n', 'a\\\\n'],
    ['line breaks of every system', 'a\r\nb\nc\rd', 'a\\nb\\nc\\nd'],
    ['a property smuggled in', 'a\r\nEND:VEVENT', 'a\\nEND:VEVENT'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['a colon and quotes', 'He: "no"', 'He: "no"'],
  ])('%s', (_what, text, written) => {
    expect(escapeText(text)).toBe(written);
  });
});

describe('a line of iCalendar', () => {
  it('ends with CRLF, and goes on after a blank', () => {
    expect(icsLine('SUMMARY', 'x'.repeat(67))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n`);
    expect(icsLine('SUMMARY', 'x'.repeat(68))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });

  it('is never folded within a character', () => {
    expect(icsLine('SUMMARY', '刘'.repeat(23))).toBe(`SUMMARY:${'刘'.repeat(22)}\r\n 刘\r\n`);
  });

  it('whatever it says, has no line over 75 octets and reads as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', size: 'large' }), (text) => {
        const value = escapeText(text);
        const written = icsLine('DESCRIPTION', value);
        const lines = written.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const [at, line] of lines.entries()) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          if (at > 0) expect(line.startsWith(' ')).toBe(true);
        }
        expect(unfold(written)).toBe(`DESCRIPTION:${value}`);
      }),
    );
  });
});

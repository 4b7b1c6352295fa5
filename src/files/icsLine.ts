/** Longest line of iCalendar without its end, in octets of UTF-8 (RFC 5545, 3.1). */
const LONGEST = 75;

/** What a text of iCalendar has no way to write (RFC 5545, 3.1): control characters, save the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A value of type TEXT: backslash, semicolon, comma and line breaks escaped (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

/**
 * A content line, `NAME:value` with the value already escaped: folded so that none of its lines is
 * longer than 75 octets, never within a character, and ended with CRLF (RFC 5545, 3.1).
 */
export function icsLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const character of `${name}:${value}`) {
    const octets = utf8Length(character);
    if (length + octets > LONGEST) {
      lines.push(line);
      line = ' ';
      length = 1;
    }
    line += character;
    length += octets;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** Octets of one character in UTF-8 (RFC 3629); a lone surrogate is written as U+FFFD. */
function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

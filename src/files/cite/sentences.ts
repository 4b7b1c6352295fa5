/** Parts that are there, each ended as a sentence: a question mark or a full stop of its own is enough. */
export function sentences(parts: readonly (string | null)[]): string {
  return parts
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .map((part) => (/[.?!。？！…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Text of a record or a link on one line, without what is not seen. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** An address in running text and in the fields of a format: what would end it early is percent-encoded (RFC 3986). */
export function safeUrl(url: string): string {
  return oneLine(url).replace(/[\s"'<>[\]\\^`{|}]|%(?![0-9a-f]{2})/giu, (sign) =>
    [...new TextEncoder().encode(sign)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

import type { EdtfDate } from '../../dataset/types';
import type { Citation, Reference } from '../../query/citation';
import { oneLine, safeUrl } from './sentences';

/**
 * Templates of Wikipedia's Citation Style 1, which its Vietnamese and Chinese editions have too, by
 * the English names of their parameters. What is noted stands behind: no parameter is for it.
 */
export function wikiCitation(citation: Citation): string {
  return [citation, ...citation.citedSources].map(line).join('\n');
}

function line(reference: Reference): string {
  const { title, container, author, publisher, issued, version, url, accessed, language } = reference;
  const parameters: Readonly<Record<string, string | null>> = {
    author,
    date: issued && dateOf(issued),
    title,
    website: container,
    publisher,
    version,
    'access-date': accessed,
    language,
  };
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value ? [` |${name}=${escapeWiki(value)}`] : [],
  );
  // `cite web` must have an address.
  const name = url === null ? 'citation' : 'cite web';
  const address = url === null ? '' : ` |url=${safeUrl(url)}`;
  return [`{{${name}${address}${written.join('')}}}`, escapeWiki(reference.note)].filter(Boolean).join(' ');
}

/** The templates take a day or a year; a month alone they would mistake for a range of years. */
function dateOf({ start, end }: EdtfDate): string | null {
  if (end !== undefined || !start) return null;
  const { year, month, day, approximate, uncertain } = start;
  const known = !approximate && !uncertain;
  if (!known || month === undefined || day === undefined) return String(year);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A text between wiki marks, on one line: every sign that could open or end one is a character reference. */
export function escapeWiki(text: string): string {
  return oneLine(text).replace(/[&<>[\]{}|~]|'(?=')|_(?=_)/g, (sign) => `&#${sign.codePointAt(0)};`);
}

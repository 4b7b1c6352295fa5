import type { Citation, Reference } from '../../query/citation';
import type { CiteWords } from './citeWords';
import { oneLine, safeUrl, sentences } from './sentences';

/**
 * After the APA's Publication Manual, 7th edition (10.9 data sets, 10.3 parts of a work, 10.16 web
 * pages), without italics: author, year, title, version, what it is in brackets, the whole, address.
 * Where no author is known the title comes first (9.12).
 */
export function apaCitation(citation: Citation, words: CiteWords): string {
  return [citation, ...citation.citedSources].map((one) => line(one, words)).join('\n');
}

function line(reference: Reference, words: CiteWords): string {
  const { container, author, publisher, version, url, accessed, form, note } = reference;
  const date = `(${dateOf(reference, words)})`;
  const edition = version === null ? null : `(${words.version(version)})`;
  // A web page or a document is called nothing further.
  const kind =
    form === 'dataset' || form === 'entry'
      ? `[${[words.forms[form], note].filter(Boolean).join('; ')}]`
      : null;
  const named = joined(oneLine(reference.title), container === null ? edition : null, kind);
  const text = sentences([
    ...(author === null ? [joined(named, date)] : [author, date, named]),
    container && joined(words.inside(container), edition),
    publisher,
  ]);
  return joined(text, url && (accessed ? words.retrieved(accessed, safeUrl(url)) : safeUrl(url)));
}

/** A version is known by its year; a page by its whole date. */
function dateOf({ issued, version }: Reference, words: CiteWords): string {
  if (!issued) return words.undated;
  return version === null || !issued.start ? words.date(issued) : String(issued.start.year);
}

const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ');
